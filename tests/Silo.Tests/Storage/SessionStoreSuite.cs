using System.Text.Json;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class SessionStoreSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly string user = Rows.NewTenant();
    private readonly string tenant = Rows.NewTenant();

    private ISessionStore Store => fixture.Get<ISessionStore>();

    private SessionHolder Own => new(user);

    [Fact]
    public async Task Find_UntilItExpires_AnswersWhoseItIs()
    {
        var signIn = await Add("a");
        var token = await Add("b", new AccessToken("导出", "wxyz", [TokenScope.Read, TokenScope.Administer]));

        (await Store.Find(user + "a", signIn.ExpiresAt.AddMilliseconds(-1))).ShouldBe(new SignedIn(signIn.Id, user, null, null, 0));
        (await Store.Find(user + "a", signIn.ExpiresAt)).ShouldBeNull();
        (await Store.Find(user + "b", Rows.Now)).ShouldNotBeNull().Scopes.ShouldBe([TokenScope.Read, TokenScope.Administer]);
        token.Token!.Scopes.Count.ShouldBe(2);
        (await Store.Find("unknown", Rows.Now)).ShouldBeNull();
    }

    [Fact]
    public async Task List_OfAPerson_AnswersEachKindWithoutTheExpired()
    {
        var first = await Add("a");
        var second = await Add("b", at: Rows.Now.AddMinutes(1));
        var token = await Add("c", new AccessToken("导出", "wxyz", [TokenScope.Write]));
        await Add("d", person: user + "-2");

        (await Store.List(Own, SessionKind.SignIn, Rows.Now)).ShouldBe([second, first]);
        (await Store.List(Own, SessionKind.SignIn, first.ExpiresAt)).ShouldBe([second]);
        var found = (await Store.List(Own, SessionKind.Token, Rows.Now)).ShouldHaveSingleItem();
        (found with { Token = token.Token }).ShouldBe(token);
        (found.Token!.Name, found.Token.Hint, found.Token.Scopes.ShouldHaveSingleItem()).ShouldBe(("导出", "wxyz", TokenScope.Write));
    }

    [Fact]
    public async Task List_ForAnAdministrator_AnswersPeopleOfTheTenantOnly()
    {
        await PutUser(user, tenant);
        var session = await Add("a");

        (await Store.List(new SessionHolder(user, tenant), SessionKind.SignIn, Rows.Now)).ShouldBe([session]);
        (await Store.List(new SessionHolder(user, Rows.NewTenant()), SessionKind.SignIn, Rows.Now)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Note_OfAUse_IsKeptUnlessALaterOneIs()
    {
        var session = await Add("a");
        var use = new SessionUse(user, session.Id, Rows.Now.AddMinutes(5), "192.0.2.7", "curl/8");
        await Store.Note(use);
        await Store.Note(use with { At = Rows.Now.AddMinutes(3), Address = "192.0.2.8" });
        await Store.Note(use with { User = user + "-2", At = Rows.Now.AddMinutes(9) });

        (await Store.List(Own, SessionKind.SignIn, Rows.Now)).ShouldBe([session with { LastUsedAt = use.At, Address = "192.0.2.7", UserAgent = "curl/8" }]);
        (await Store.Find(user + "a", Rows.Now))!.LastUsedAt.ShouldBe(use.At);
    }

    [Fact]
    public async Task End_OfOne_LeavesTheOthers()
    {
        var (gone, stays) = (await Add("a"), await Add("b"));
        var token = await Add("c", new AccessToken("导出", "wxyz", [TokenScope.Read]));

        (await Store.End(Own, SessionKind.SignIn, gone.Id)).ShouldBeTrue();
        (await Store.End(Own, SessionKind.SignIn, gone.Id)).ShouldBeFalse();
        (await Store.End(Own, SessionKind.SignIn, token.Id)).ShouldBeFalse("it is a token");
        (await Store.End(new SessionHolder(user + "-2"), SessionKind.SignIn, stays.Id)).ShouldBeFalse("it is somebody else's");

        (await Store.Find(user + "a", Rows.Now)).ShouldBeNull();
        (await Store.Find(user + "b", Rows.Now)).ShouldNotBeNull();
        (await Store.Find(user + "c", Rows.Now)).ShouldNotBeNull();
    }

    [Fact]
    public async Task End_ForAnAdministrator_ReachesPeopleOfTheTenantOnly()
    {
        await PutUser(user, tenant);
        var session = await Add("a");

        (await Store.End(new SessionHolder(user, Rows.NewTenant()), SessionKind.SignIn, session.Id)).ShouldBeFalse();
        (await Store.EndAll(new SessionHolder(user, Rows.NewTenant()))).ShouldBe(0);
        (await Store.Find(user + "a", Rows.Now)).ShouldNotBeNull();
        (await Store.End(new SessionHolder(user, tenant), SessionKind.SignIn, session.Id)).ShouldBeTrue();
        (await Store.Find(user + "a", Rows.Now)).ShouldBeNull();
    }

    [Fact]
    public async Task EndAll_OfAPerson_EndsWhatIsAskedForAndNobodyElses()
    {
        var current = await Add("a");
        await Add("b");
        await Add("c", new AccessToken("导出", "wxyz", [TokenScope.Read]));
        await Add("d", person: user + "-2");

        (await Store.EndAll(Own, SessionKind.SignIn, current.Id)).ShouldBe(1);
        (await Store.Find(user + "a", Rows.Now)).ShouldNotBeNull();
        (await Store.Find(user + "c", Rows.Now)).ShouldNotBeNull();
        (await Store.EndAll(Own)).ShouldBe(2);

        (await Store.Find(user + "a", Rows.Now)).ShouldBeNull();
        (await Store.Find(user + "c", Rows.Now)).ShouldBeNull();
        (await Store.Find(user + "d", Rows.Now)).ShouldNotBeNull();
    }

    private async Task<Session> Add(string token, AccessToken? access = null, DateTimeOffset? at = null, string? person = null)
    {
        var session = Rows.Session($"{user}-{token}", person ?? user, at ?? Rows.Now, TimeSpan.FromHours(8)) with { Token = access };
        await Store.Add(user + token, session);
        return session;
    }

    /// <summary>A person as their grain stores them, as far as the store looks.</summary>
    private async Task PutUser(string id, string ofTenant) => (await fixture.Get<IGrainTable>().Write(
        new GrainAddress("user", $"user/{id}", "user"), 0, JsonSerializer.Serialize(new { record = new { profile = new { id, tenant = ofTenant } } }), new Grains.Storage.WriteEffects { Version = 1, Tenant = ofTenant })).ShouldBe(1);
}
