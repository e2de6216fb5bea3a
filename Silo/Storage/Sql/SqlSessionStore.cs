namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlSessionStore(ISqlDatabase database) : ISessionStore
{
    public Task Add(Session session) => database.Write(
        Scope.Token(session.TokenHash),
        "INSERT INTO session (token_hash, user_id, name, created_at, expires_at) VALUES (@TokenHash, @User, @Name, @Created, @Expires)",
        new { session.TokenHash, session.User, session.Name, Created = session.CreatedAt.ToColumn(), Expires = session.ExpiresAt.ToColumn() });

    public Task<SignedIn?> Find(string tokenHash, DateTimeOffset now) => database.Read(Scope.Token(tokenHash), async connection =>
        await connection.QuerySingleOrDefault<SessionRow>(
            """
            SELECT s.user_id AS User, s.name AS Name, s.created_at AS Created, s.expires_at AS Expires, coalesce(g.version, 0) AS UserVersion
            FROM session s LEFT JOIN grain_state g ON g.grain_type = 'user' AND g.grain_key = 'user/' || s.user_id AND g.state_name = 'user'
            WHERE s.token_hash = @tokenHash AND s.expires_at > @now
            """,
            new { tokenHash, now = now.ToColumn() }) is { } row
            ? new SignedIn(new Session(tokenHash, row.User, row.Name, row.Created.ToMoment(), row.Expires.ToMoment()), row.UserVersion)
            : null);

    public Task Remove(string tokenHash) => database.Write(
        Scope.Token(tokenHash), "DELETE FROM session WHERE token_hash = @tokenHash", new { tokenHash });

    public Task RemoveOf(string user) => database.Write(
        Scope.Person(user), "DELETE FROM session WHERE user_id = @user", new { user });

    private sealed record SessionRow(string User, string? Name, long Created, long Expires, long UserVersion);
}
