namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlSessionStore(ISqlDatabase database) : ISessionStore
{
    public Task Add(Session session) => database.Write(
        Scope.Token(session.TokenHash),
        "INSERT INTO session (token_hash, user_id, name, created_at, expires_at) VALUES (@TokenHash, @User, @Name, @Created, @Expires)",
        new { session.TokenHash, session.User, session.Name, Created = session.CreatedAt.ToColumn(), Expires = session.ExpiresAt.ToColumn() });

    public Task<Session?> Find(string tokenHash, DateTimeOffset now) => database.Read(Scope.Token(tokenHash), async connection =>
        await connection.QuerySingleOrDefault<SessionRow>(
            "SELECT user_id AS User, name AS Name, created_at AS Created, expires_at AS Expires FROM session WHERE token_hash = @tokenHash AND expires_at > @now",
            new { tokenHash, now = now.ToColumn() }) is { } row
            ? new Session(tokenHash, row.User, row.Name, row.Created.ToMoment(), row.Expires.ToMoment())
            : null);

    public Task Remove(string tokenHash) => database.Write(
        Scope.Token(tokenHash), "DELETE FROM session WHERE token_hash = @tokenHash", new { tokenHash });

    public Task RemoveOf(string user) => database.Write(
        Scope.Person(user), "DELETE FROM session WHERE user_id = @user", new { user });

    private sealed record SessionRow(string User, string? Name, long Created, long Expires);
}
