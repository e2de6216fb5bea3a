using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class SessionStoreSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private readonly string user = Rows.NewTenant();

    private ISessionStore Store => fixture.Get<ISessionStore>();

    [Fact]
    public async Task Find_UntilItExpires_AnswersTheSession()
    {
        var session = await Add("a", "导出令牌");

        (await Store.Find(session.TokenHash, session.ExpiresAt.AddMilliseconds(-1)))?.Session.ShouldBe(session);
        (await Store.Find(session.TokenHash, session.ExpiresAt)).ShouldBeNull();
        (await Store.Find("unknown", Rows.Now)).ShouldBeNull();
    }

    [Fact]
    public async Task Remove_OfOneSession_LeavesTheOthers()
    {
        var (gone, stays) = (await Add("b"), await Add("c"));
        await Store.Remove(gone.TokenHash);

        (await Store.Find(gone.TokenHash, Rows.Now)).ShouldBeNull();
        (await Store.Find(stays.TokenHash, Rows.Now))?.Session.ShouldBe(stays);
    }

    [Fact]
    public async Task RemoveOf_APerson_EndsAllOfTheirSessionsAndNoOther()
    {
        var (one, two) = (await Add("d"), await Add("e"));
        var other = one with { TokenHash = user + "f", User = user + "-2" };
        await Store.Add(other);
        await Store.RemoveOf(user);

        (await Store.Find(one.TokenHash, Rows.Now)).ShouldBeNull();
        (await Store.Find(two.TokenHash, Rows.Now)).ShouldBeNull();
        (await Store.Find(other.TokenHash, Rows.Now))?.Session.ShouldBe(other);
    }

    private async Task<Session> Add(string token, string? name = null)
    {
        var session = new Session(user + token, user, name, Rows.Now, Rows.Now.AddHours(8));
        await Store.Add(session);
        return session;
    }
}
