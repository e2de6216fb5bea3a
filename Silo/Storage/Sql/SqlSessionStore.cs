namespace Workflow.Silo.Storage.Sql;

/// <summary>What is done to sessions; how one is found is each database's own.</summary>
internal abstract class SqlSessionStore(ISqlDatabase database) : ISessionStore
{
    /// <summary>A program that signs in for each of its calls has thousands.</summary>
    private const int MostListed = 500;

    public Task Add(string tokenHash, Session session) => database.Write(
        Scope.Person(session.User),
        """
        INSERT INTO session (token_hash, id, user_id, name, hint, scopes, created_at, expires_at, last_used_at, address, user_agent)
        VALUES (@TokenHash, @Id, @UserId, @Name, @Hint, @Scopes, @CreatedAt, @ExpiresAt, @LastUsedAt, @Address, @UserAgent)
        """,
        SessionRow.Of(tokenHash, session));

    public abstract Task<SignedIn?> Find(string tokenHash, DateTimeOffset now);

    public Task<IReadOnlyList<Session>> List(SessionHolder holder, SessionKind kind, DateTimeOffset now) => database.Read<IReadOnlyList<Session>>(ScopeOf(holder), async connection =>
        [.. (await connection.Query<SessionRow>(
            $"""
            SELECT id AS Id, user_id AS UserId, name AS Name, hint AS Hint, scopes AS Scopes, created_at AS CreatedAt, expires_at AS ExpiresAt,
                   last_used_at AS LastUsedAt, address AS Address, user_agent AS UserAgent
            FROM session WHERE {Held(holder)} AND {Is(kind)} AND expires_at > @now
            ORDER BY created_at DESC, id
            LIMIT {MostListed}
            """,
            new { holder.User, holder.Tenant, now = now.ToColumn() })).Select(row => row.ToSession())]);

    public Task Note(SessionUse use) => database.Write(
        Scope.Person(use.User),
        "UPDATE session SET last_used_at = @at, address = @Address, user_agent = @UserAgent WHERE id = @SessionId AND user_id = @User AND coalesce(last_used_at, 0) < @at",
        new { use.SessionId, use.User, use.Address, use.UserAgent, at = use.At.ToColumn() });

    public async Task<bool> End(SessionHolder holder, SessionKind kind, string id) => await database.Write(
        ScopeOf(holder), $"DELETE FROM session WHERE {Held(holder)} AND {Is(kind)} AND id = @id", new { holder.User, holder.Tenant, id }) > 0;

    public Task<int> EndAll(SessionHolder holder, SessionKind? kind = null, string? except = null) => database.Write(
        ScopeOf(holder),
        $"DELETE FROM session WHERE {Held(holder)} AND id <> @except{(kind is { } one ? $" AND {Is(one)}" : "")}",
        new { holder.User, holder.Tenant, except = except ?? "" });

    private static Scope ScopeOf(SessionHolder holder) => holder.Tenant is { } tenant ? Scope.Of(tenant) : Scope.Person(holder.User);

    private static string Held(SessionHolder holder) => holder.Tenant is null
        ? "user_id = @User"
        : "user_id = @User AND 'user/' || user_id IN (SELECT g.grain_key FROM grain_state g WHERE g.grain_type = 'user' AND g.tenant = @Tenant)";

    private static string Is(SessionKind kind) => kind == SessionKind.Token ? "name IS NOT NULL" : "name IS NULL";
}
