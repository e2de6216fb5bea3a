using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteSessionStore(SqliteDatabase database) : SqlSessionStore(database)
{
    public override Task<SignedIn?> Find(string tokenHash, DateTimeOffset now) => database.Read(Scope.Token(tokenHash), async connection =>
        await connection.QuerySingleOrDefault<SessionRow>(
            """
            SELECT s.user_id AS User, s.name AS Name, s.created_at AS Created, s.expires_at AS Expires, coalesce(g.version, 0) AS UserVersion
            FROM session s LEFT JOIN grain_state g ON g.grain_type = 'user' AND g.grain_key = 'user/' || s.user_id AND g.state_name = 'user'
            WHERE s.token_hash = @tokenHash AND s.expires_at > @now
            """,
            new { tokenHash, now = now.ToColumn() }) is { } row
            ? new SignedIn(new Session(tokenHash, row.User, row.Name, row.Created.ToMoment(), row.Expires.ToMoment()), row.UserVersion)
            : null);

    private sealed record SessionRow(string User, string? Name, long Created, long Expires, long UserVersion);
}
