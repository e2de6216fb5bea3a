using System.Text.Json.Nodes;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Sessions;

/// <summary>Where one is signed in, and getting out of there.</summary>
[Collection(SessionsCollection.Name)]
public sealed class MySessionsTests(ApiFactory factory)
{
    private const string Sessions = "/api/v1/sessions";
    private const string Edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0";

    [Fact]
    public async Task List_WhenSignedInTwice_SaysWhichIsWhich()
    {
        var town = await Jurisdiction.Make(factory);
        var first = await town.Auditor();
        factory.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = factory.Anonymous();
        var body = ApiClient.Json(new { user = town.UserOf("auditor"), password = Jurisdiction.Password });
        second.Token = (await second.Send(HttpMethod.Post, Sessions, body, headers: ("User-Agent", Edge))).ShouldBe(201).Json["token"]!.ToString();

        var open = await Open(first);

        open.Select(session => session["current"]!.GetValue<bool>()).ShouldBe([false, true], "the newest first");
        (open[0]["device"]!.ToString(), open[0]["createdAt"]!.GetValue<DateTimeOffset>()).ShouldBe(("Edge · Windows", factory.Clock.GetUtcNow()));
        open[1]["device"].ShouldBeNull();
        (await Open(second))[0]["current"]!.GetValue<bool>().ShouldBeTrue();
        (await first.Get(Sessions)).Body.ShouldNotContain(first.Token!);
    }

    [Fact]
    public async Task End_WhenItIsOnesOwn_SignsItOut()
    {
        var town = await Jurisdiction.Make(factory);
        var (here, there) = (await town.Auditor(), await factory.CreateClient(town.UserOf("auditor"), Jurisdiction.Password));
        var other = (await Open(here)).Single(session => !session["current"]!.GetValue<bool>())["id"]!.ToString();

        (await (await town.Coordinator()).Delete($"{Sessions}/{other}")).ShouldBe(404, "resource.notFound");
        (await there.Get("/api/v1/me")).ShouldBe(200);
        (await here.Delete($"{Sessions}/{other}")).ShouldBe(204);

        (await there.Get("/api/v1/me")).ShouldBe(401, "session.required");
        (await here.Delete($"{Sessions}/{other}")).ShouldBe(404, "resource.notFound");
        (await here.Get("/api/v1/me")).ShouldBe(200);
    }

    [Fact]
    public async Task EndOthers_WhenDone_LeavesThisOneAndTheTokens()
    {
        var town = await Jurisdiction.Make(factory);
        var here = await town.Auditor();
        var there = await factory.CreateClient(town.UserOf("auditor"), Jurisdiction.Password);
        var program = await Program(here);

        (await here.Delete($"{Sessions}/others")).ShouldBe(200).Json["ended"]!.GetValue<int>().ShouldBe(1);

        (await there.Get("/api/v1/me")).ShouldBe(401);
        (await here.Get("/api/v1/me")).ShouldBe(200);
        (await program.Get("/api/v1/me")).ShouldBe(200);
    }

    [Theory]
    [InlineData(false, 200)]
    [InlineData(true, 401)]
    public async Task Password_WhenChangedByItsOwner_EndsWhatWasOpenElsewhere(bool revokeTokens, int ofTheProgram)
    {
        var town = await Jurisdiction.Make(factory);
        var (here, user) = (await town.Auditor(), town.UserOf("auditor"));
        var there = await factory.CreateClient(user, Jurisdiction.Password);
        var program = await Program(here);

        (await here.Put("/api/v1/me/password", new { current = Jurisdiction.Password, password = "another-word-2026", revokeTokens })).ShouldBe(204);

        (await here.Get("/api/v1/me")).ShouldBe(200);
        (await there.Get("/api/v1/me")).ShouldBe(401);
        (await program.Get("/api/v1/me")).ShouldBe(ofTheProgram);
        (await factory.Anonymous().Post(Sessions, new { user, password = Jurisdiction.Password })).ShouldBe(401, "session.refused");
        (await factory.CreateClient(user, "another-word-2026")).Token.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"current":"open-book-2026","password":"short"}""", "user.weakPassword")]
    [InlineData("""{"current":"open-book-2026"}""", "user.weakPassword")]
    [InlineData("""{"password":"another-word-2026"}""", "password.wrong")]
    [InlineData("""{"current":"wrong","password":"another-word-2026"}""", "password.wrong")]
    public async Task Password_WhenNotAcceptable_StaysAsItIs(string body, string code)
    {
        var town = await Jurisdiction.Make(factory);
        var here = await town.Auditor();

        (await here.Put("/api/v1/me/password", body)).ShouldBe(422, code);

        (await factory.CreateClient(town.UserOf("auditor"), Jurisdiction.Password)).Token.ShouldNotBeNull();
    }

    [Fact]
    public async Task Password_WhenGuessedTenTimes_IsAskedForNoMore()
    {
        var here = await (await Jurisdiction.Make(factory)).Auditor();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            (await here.Put("/api/v1/me/password", new { current = $"guess-{attempt}", password = "another-word-2026" })).ShouldBe(422, "password.wrong");
        }

        (await here.Put("/api/v1/me/password", new { current = Jurisdiction.Password, password = "another-word-2026" })).ShouldBe(429, "session.throttled");
        factory.Clock.Advance(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task Password_OfThePlatformsAdministrator_ChangesTheSameWay()
    {
        var here = await factory.CreateClient("admin", ApiFactory.AdminPassword);

        (await here.Put("/api/v1/me/password", new { current = ApiFactory.AdminPassword, password = "another-word-2026" })).ShouldBe(204);

        (await here.Put("/api/v1/me/password", new { current = "another-word-2026", password = ApiFactory.AdminPassword })).ShouldBe(204);
        await factory.SignAdminInAgain();
    }

    private static async Task<List<JsonNode>> Open(ApiClient client) =>
        [.. (await client.Get(Sessions)).ShouldBe(200).Json["items"]!.AsArray().Select(session => session!)];

    private async Task<ApiClient> Program(ApiClient owner)
    {
        var program = factory.Anonymous();
        program.Token = (await owner.Post("/api/v1/tokens", new { name = "导出", scopes = new[] { "read" } })).ShouldBe(201).Json["token"]!.ToString();
        return program;
    }
}
