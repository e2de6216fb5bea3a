using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteSessionStore(SqliteDatabase database) : SqlSessionStore(database)
{
    public override Task<SignedIn?> Find(string tokenHash, DateTimeOffset now) => database.Read(Scope.Token(tokenHash), async connection =>
        await connection.QuerySingleOrDefault<FoundRow>(
            """
            SELECT s.id AS Id, s.user_id AS User, s.scopes AS Scopes, s.last_used_at AS LastUsed, coalesce(g.version, 0) AS UserVersion
            FROM session s LEFT JOIN grain_state g ON g.grain_type = 'user' AND g.grain_key = 'user/' || s.user_id AND g.state_name = 'user'
            WHERE s.token_hash = @tokenHash AND s.expires_at > @now
            """,
            new { tokenHash, now = now.ToColumn() }) is { } row
            ? new SignedIn(row.Id, row.User, SessionRow.ToScopes(row.Scopes), row.LastUsed?.ToMoment(), row.UserVersion)
            : null);

    private sealed record FoundRow(string Id, string User, long? Scopes, long? LastUsed, long UserVersion);
}
