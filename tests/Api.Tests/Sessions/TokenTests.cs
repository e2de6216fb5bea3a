using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Sessions;

/// <summary>What programs come in with.</summary>
[Collection(SessionsCollection.Name)]
public sealed class TokenTests(ApiFactory factory)
{
    private const string Tokens = "/api/v1/tokens";

    [Fact]
    public async Task Add_WhenMade_ShowsTheTokenOnceAndItActs()
    {
        var town = await Jurisdiction.Make(factory);
        var auditor = await town.Auditor();

        var made = (await auditor.Post(Tokens, new { name = " 月度导出 ", scopes = new[] { "write", "read", "read" } })).ShouldBe(201);
        var listed = (await auditor.Get(Tokens)).ShouldBe(200);

        var token = made.Json["token"]!.ToString();
        token.ShouldMatch("^workflow_pat_[0-9A-Za-z]{43}$");
        made.Json["name"]!.ToString().ShouldBe("月度导出");
        made.Json["scopes"]!.ToJsonString().ShouldBe("""["read","write"]""");
        (made.Json["expiresAt"]!.GetValue<DateTimeOffset>() - factory.Clock.GetUtcNow()).ShouldBe(TimeSpan.FromDays(90));
        var one = listed.Json["items"]!.AsArray().ShouldHaveSingleItem()!;
        (one["id"]!.ToString(), one["hint"]!.ToString(), one["lastUsedAt"]).ShouldBe((made.Json["id"]!.ToString(), token[^4..], null));
        listed.Body.ShouldNotContain(token);
        (await Program(token).Get("/api/v1/me")).ShouldBe(200).Json["user"]!.ToString().ShouldBe(town.UserOf("auditor"));
        (await auditor.Get("/api/v1/sessions")).ShouldBe(200).Json["items"]!.AsArray().Count.ShouldBe(1, "a token is no sign-in");
    }

    [Theory]
    [InlineData("""{"scopes":["read"]}""", 422, "name.missing")]
    [InlineData("""{"name":"  ","scopes":["read"]}""", 422, "name.missing")]
    [InlineData("""{"name":"x"}""", 422, "token.scopes")]
    [InlineData("""{"name":"x","scopes":[]}""", 422, "token.scopes")]
    [InlineData("""{"name":"x","scopes":["everything"]}""", 400, "request.malformed")]
    [InlineData("""{"name":"x","scopes":[0]}""", 400, "request.malformed")]
    [InlineData("""{"name":"x","scopes":["read"],"expiresAt":"2020-01-01T00:00:00Z"}""", 422, "token.expiresAt")]
    [InlineData("""{"name":"x","scopes":["read"],"expiresAt":"2036-01-01T00:00:00Z"}""", 422, "token.expiresAt")]
    [InlineData("""{"name":"x","scopes":["read"],"expiresAt":"2026-06-01"}""", 400, "request.malformed")]
    public async Task Add_WhenNotAcceptable_MakesNone(string body, int status, string code)
    {
        var auditor = await (await Jurisdiction.Make(factory)).Auditor();

        (await auditor.Post(Tokens, body)).ShouldBe(status, code);

        (await auditor.Get(Tokens)).Json["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Add_WhenAPersonHasFifty_IsRefused()
    {
        var auditor = await (await Jurisdiction.Make(factory)).Auditor();
        for (var number = 0; number < 50; number++)
        {
            await Make(auditor, "read");
        }

        (await auditor.Post(Tokens, new { name = "x", scopes = new[] { "read" } })).ShouldBe(422, "token.tooMany");
    }

    [Fact]
    public async Task Token_WhenItsTimeIsOver_IsOver()
    {
        var auditor = await (await Jurisdiction.Make(factory)).Auditor();
        var end = factory.Clock.GetUtcNow().AddHours(1);
        var made = (await auditor.Post(Tokens, new { name = "x", scopes = new[] { "read" }, expiresAt = end })).ShouldBe(201);
        var program = Program(made.Json["token"]!.ToString());
        (await program.Get("/api/v1/me")).ShouldBe(200);

        factory.Clock.Advance(TimeSpan.FromHours(1));

        (await program.Get("/api/v1/me")).ShouldBe(401, "session.required");
        (await auditor.Get(Tokens)).Json["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Revoke_WhenItIsOnesOwn_EndsItAtOnce()
    {
        var town = await Jurisdiction.Make(factory);
        var auditor = await town.Auditor();
        var (id, program) = await Make(auditor, "read");

        (await (await town.Coordinator()).Delete($"{Tokens}/{id}")).ShouldBe(404, "resource.notFound");
        (await program.Get("/api/v1/me")).ShouldBe(200);
        (await auditor.Delete($"/api/v1/sessions/{id}")).ShouldBe(404, "resource.notFound");
        (await auditor.Delete($"{Tokens}/{id}")).ShouldBe(204);

        (await program.Get("/api/v1/me")).ShouldBe(401, "session.required");
        (await auditor.Delete($"{Tokens}/{id}")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Token_WhenItSignsOut_RevokesItselfOnly()
    {
        var auditor = await (await Jurisdiction.Make(factory)).Auditor();
        var (_, leaked) = await Make(auditor, "read");
        var (_, other) = await Make(auditor, "read");

        (await leaked.Delete("/api/v1/sessions/current")).ShouldBe(204);

        (await leaked.Get("/api/v1/me")).ShouldBe(401);
        (await other.Get("/api/v1/me")).ShouldBe(200);
        (await auditor.Get("/api/v1/me")).ShouldBe(200);
    }

    [Fact]
    public async Task Token_Always_CannotMakeMoreOfItself()
    {
        var town = await Jurisdiction.Make(factory);
        var admin = await town.TenantAdmin();
        var (id, program) = await Make(admin, "read", "write", "administer");
        await town.Auditor();
        var auditor = town.UserOf("auditor");

        (await program.Post(Tokens, new { name = "x", scopes = new[] { "read" } })).ShouldBe(403, "token.refused");
        (await program.Get(Tokens)).ShouldBe(403, "token.refused");
        (await program.Delete($"{Tokens}/{id}")).ShouldBe(403, "token.refused");
        (await program.Get("/api/v1/sessions")).ShouldBe(403, "token.refused");
        (await program.Delete("/api/v1/sessions/others")).ShouldBe(403, "token.refused");
        (await program.Put("/api/v1/me/password", new { current = Jurisdiction.Password, password = "another-word-2026" })).ShouldBe(403, "token.refused");
        (await program.Put($"{town.Path}/users/{auditor}", new { name = "某人", password = "another-word-2026", roles = new[] { new { role = "auditor" } } })).ShouldBe(403, "token.refused");
        (await factory.CreateClient(auditor, Jurisdiction.Password)).Token.ShouldNotBeNull();
        (await program.Put($"{town.Path}/users/{auditor}", new { name = "另一人", roles = new[] { new { role = "auditor" } } })).ShouldBe(200);
        var made = new { name = "新人", password = "another-word-2026", roles = Array.Empty<object>() };
        (await program.Put($"{town.Path}/users/{town.Id}-new", made, key: "one")).ShouldBe(201);
        (await program.Put($"{town.Path}/users/{town.Id}-new", made, key: "one")).ShouldBe(201);
    }

    [Fact]
    public async Task Token_WhenItsOwnerLosesARole_LosesItToo()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var (_, program) = await Make(await town.Clerk(), "write");
        var desk = new Desk(program, town);
        (await desk.Patch(new { sections = new { other = "没有收费。" } })).ShouldBe(200);

        (await town.Admin.Put($"{town.Path}/users/{town.UserOf("clerk", Desk.Agency)}", new { name = "某人", roles = new[] { new { role = "auditor" } } })).ShouldBe(200);

        (await desk.Patch(new { sections = new { other = "收费若干。" } })).ShouldBe(403, "role.forbidden");
        (await desk.Get()).ShouldBe(200);
    }

    [Fact]
    public async Task Token_WhenItsOwnersPasswordIsReset_IsOver()
    {
        var town = await Jurisdiction.Make(factory);
        var (_, program) = await Make(await town.Auditor(), "read");

        (await town.Admin.Put($"{town.Path}/users/{town.UserOf("auditor")}", new { name = "某人", password = "another-word-2026", roles = new[] { new { role = "auditor" } } })).ShouldBe(200);

        (await program.Get("/api/v1/me")).ShouldBe(401, "session.required");
    }

    [Fact]
    public async Task Token_OfAnotherTenant_SeesNothingHere()
    {
        var here = await Jurisdiction.WithDraft(factory);
        var (_, program) = await Make(await (await Jurisdiction.Make(factory)).TenantAdmin(), "read", "write", "administer");

        (await program.Get(here.Path)).ShouldBe(404, "resource.notFound");
        (await new Desk(program, here).Get()).ShouldBe(404, "resource.notFound");
        (await program.Get($"{here.Path}/users")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task LastUse_WhenUsed_IsKnownToTheMinute()
    {
        var auditor = await (await Jurisdiction.Make(factory)).Auditor();
        var (_, program) = await Make(auditor, "read");
        var first = factory.Clock.GetUtcNow();
        (await program.Get("/api/v1/me")).ShouldBe(200);
        (await LastUse(auditor, first)).ShouldBe(first);

        factory.Clock.Advance(TimeSpan.FromSeconds(59));
        (await program.Get("/api/v1/me")).ShouldBe(200);
        factory.Clock.Advance(TimeSpan.FromSeconds(1));
        (await program.Get("/api/v1/me")).ShouldBe(200);

        (await LastUse(auditor, first.AddMinutes(1))).ShouldBe(first.AddMinutes(1));
    }

    private async Task<(string Id, ApiClient Program)> Make(ApiClient owner, params string[] scopes)
    {
        var made = (await owner.Post(Tokens, new { name = "导出", scopes })).ShouldBe(201).Json;
        return (made["id"]!.ToString(), Program(made["token"]!.ToString()));
    }

    private ApiClient Program(string token)
    {
        var program = factory.Anonymous();
        program.Token = token;
        return program;
    }

    /// <summary>It is written beside the request: asked again until it is there.</summary>
    private static async Task<DateTimeOffset?> LastUse(ApiClient owner, DateTimeOffset expected)
    {
        DateTimeOffset? last = null;
        for (var attempt = 0; attempt < 500 && last != expected; attempt++)
        {
            last = (await owner.Get(Tokens)).ShouldBe(200).Json["items"]![0]!["lastUsedAt"]?.GetValue<DateTimeOffset>();
        }

        return last;
    }
}
