using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Sessions;

/// <summary>Signing in, staying in, and being let out.</summary>
[Collection(SessionsCollection.Name)]
public sealed class SessionTests(ApiFactory factory)
{
    private const string Sessions = "/api/v1/sessions";

    [Fact]
    public async Task SignIn_WhenTheStoreIsNew_LetsTheBootstrapAdministratorIn()
    {
        var answer = (await factory.Anonymous().Post(Sessions, new { user = "admin", password = ApiFactory.AdminPassword })).ShouldBe(201);

        answer.Json["user"]!["roles"]![0]!["role"]!.ToString().ShouldBe("platformAdmin");
        answer.Json["user"]!["tenant"].ShouldBeNull();
        answer.Json["expiresAt"]!.GetValue<DateTimeOffset>().ShouldBeGreaterThan(factory.Clock.GetUtcNow());
        answer.Header("Set-Cookie")!.ToLowerInvariant().ShouldContain("httponly");
        answer.Header("Set-Cookie")!.ToLowerInvariant().ShouldContain("samesite=strict");
        answer.Header("Cache-Control").ShouldBe("no-store");
    }

    [Theory]
    [InlineData("""{"user":"admin","password":"wrong-password"}""")]
    [InlineData("""{"user":"nobody-here","password":"wrong-password"}""")]
    [InlineData("""{"user":"NOT AN ID","password":"x"}""")]
    [InlineData("""{"user":null,"password":null}""")]
    [InlineData("{}")]
    public async Task SignIn_WhenRefused_DoesNotSayWhatWasWrong(string body)
    {
        var answer = (await factory.Anonymous().Post(Sessions, body)).ShouldBe(401, "session.refused");

        answer.Json["detail"]!.ToString().ShouldBe("用户名或密码不正确。");
        answer.Header("Set-Cookie").ShouldBeNull();
    }

    [Fact]
    public async Task SignIn_WhenTenFailed_AnswersTooManyUntilTheQuarterHourIsOver()
    {
        var town = await Jurisdiction.Make(factory);
        await town.Auditor();
        var user = town.UserOf("auditor");
        await Fail(user, 10);

        var answer = (await factory.Anonymous().Post(Sessions, new { user, password = Jurisdiction.Password })).ShouldBe(429, "session.throttled");

        answer.Header("Retry-After").ShouldBe("900");
        factory.Clock.Advance(TimeSpan.FromMinutes(15));
        (await factory.Anonymous().Post(Sessions, new { user, password = Jurisdiction.Password })).ShouldBe(201);
    }

    [Fact]
    public async Task SignIn_WhenItSucceeds_ForgetsTheFailuresAndIsNotCounted()
    {
        var town = await Jurisdiction.Make(factory);
        await town.Auditor();
        var user = town.UserOf("auditor");
        await Fail(user, 9);

        for (var time = 0; time < 12; time++)
        {
            (await factory.Anonymous().Post(Sessions, new { user, password = Jurisdiction.Password })).ShouldBe(201);
        }

        await Fail(user, 9);
        (await factory.Anonymous().Post(Sessions, new { user, password = Jurisdiction.Password })).ShouldBe(201);
        factory.Clock.Advance(TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task SignOut_WhenDone_EndsThisTokenOnly()
    {
        var town = await Jurisdiction.Make(factory);
        var first = await town.Auditor();
        var second = await factory.CreateClient(town.UserOf("auditor"), Jurisdiction.Password);

        (await first.Delete("/api/v1/sessions/current")).ShouldBe(204);

        (await first.Get("/api/v1/me")).ShouldBe(401, "session.required");
        (await second.Get("/api/v1/me")).ShouldBe(200);
    }

    [Fact]
    public async Task Token_WhenTwelveHoursOld_IsOver()
    {
        var town = await Jurisdiction.Make(factory);
        var client = await factory.CreateClient("admin", ApiFactory.AdminPassword);
        var own = await town.Auditor();

        factory.Clock.Advance(TimeSpan.FromHours(12) - TimeSpan.FromSeconds(1));
        (await own.Get("/api/v1/me")).ShouldBe(200);
        factory.Clock.Advance(TimeSpan.FromSeconds(1));
        (await own.Get("/api/v1/me")).ShouldBe(401, "session.required");
        (await client.Get("/api/v1/me")).ShouldBe(401, "session.required");
        await factory.SignAdminInAgain();
    }

    [Theory]
    [InlineData("cross-site", 401)]
    [InlineData("same-site", 401)]
    [InlineData("same-origin", 200)]
    [InlineData("none", 200)]
    public async Task Cookie_WhenAPageOfAnotherSiteWrites_DoesNotActForIt(string site, int status)
    {
        var town = await Jurisdiction.Make(factory);
        await town.TenantAdmin();
        var browser = factory.Anonymous();
        var signedIn = (await browser.Post(Sessions, new { user = town.UserOf("tenantAdmin"), password = Jurisdiction.Password })).ShouldBe(201);
        (string, string)[] headers = [("Cookie", signedIn.Header("Set-Cookie")!.Split(';')[0]), ("Sec-Fetch-Site", site)];

        (await browser.Send(HttpMethod.Get, "/api/v1/me", headers: headers)).ShouldBe(200);
        var put = await browser.Send(HttpMethod.Put, $"{town.Path}/agencies/water", ApiClient.Json(new { name = "云溪县水务局", kind = "department" }), headers: headers);

        put.Status.ShouldBe(status == 200 ? 201 : 401, put.Body);
        (await town.Admin.Get($"{town.Path}/agencies/water")).ShouldBe(status == 200 ? 200 : 404);
    }

    [Fact]
    public async Task Role_WhenTakenAway_IsGoneAtOnce()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var clerk = new Desk(await town.Clerk(), town);
        (await clerk.Patch(new { sections = new { other = "没有收费。" } })).ShouldBe(200);

        (await town.Admin.Put($"{town.Path}/users/{town.UserOf("clerk", Desk.Agency)}", new { name = "某人", roles = new[] { new { role = "auditor" } } })).ShouldBe(200);

        (await clerk.Patch(new { sections = new { other = "收费若干。" } })).ShouldBe(403, "role.forbidden");
        (await clerk.Get()).ShouldBe(200);
    }

    [Fact]
    public async Task Password_WhenChanged_EndsTheSessionsThatBeganWithTheOldOne()
    {
        var town = await Jurisdiction.Make(factory);
        var auditor = await town.Auditor();
        var user = town.UserOf("auditor");

        (await town.Admin.Put($"{town.Path}/users/{user}", new { name = "某人", password = "another-word-2026", roles = new[] { new { role = "auditor" } } })).ShouldBe(200);

        (await auditor.Get("/api/v1/me")).ShouldBe(401, "session.required");
        (await factory.Anonymous().Post(Sessions, new { user, password = Jurisdiction.Password })).ShouldBe(401, "session.refused");
        (await (await factory.CreateClient(user, "another-word-2026")).Get("/api/v1/me")).ShouldBe(200);
    }

    [Fact]
    public async Task Me_WhenSignedIn_SaysWhoAndInWhichRoles()
    {
        var town = await Jurisdiction.Make(factory, Desk.Agency);

        var me = (await (await town.Clerk()).Get("/api/v1/me")).ShouldBe(200).Json;

        me["user"]!.ToString().ShouldBe(town.UserOf("clerk", Desk.Agency));
        me["tenant"]!.ToString().ShouldBe(town.Id);
        me["roles"]![0]!.ToJsonString().ShouldBe($$"""{"role":"clerk","tenant":"{{town.Id}}","agency":"housing"}""");
    }

    private async Task Fail(string user, int times)
    {
        for (var time = 0; time < times; time++)
        {
            (await factory.Anonymous().Post(Sessions, new { user, password = "wrong-password" })).ShouldBe(401, "session.refused");
        }
    }
}
