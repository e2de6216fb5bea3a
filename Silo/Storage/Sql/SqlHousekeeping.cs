using Dapper;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlHousekeeping(ISqlDatabase database, TimeProvider clock) : IHousekeeping
{
    /// <summary>A content is written before the state that names it; within this time it may still be on its way.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromDays(1);

    /// <summary>It looks at every content there is; nobody waits for it.</summary>
    private const int LongestSweepSeconds = 600;

    public Task<int> Sweep() => database.Write(async (connection, transaction) =>
    {
        var now = clock.GetUtcNow();
        var contents = await connection.ExecuteAsync(
            $"""
            DELETE FROM content WHERE touched_at < @before AND NOT EXISTS (
                SELECT 1 FROM grain_state g
                WHERE g.grain_type = 'report' AND g.tenant = content.tenant AND {database.Dialect.JsonHolds("g.payload", "content.hash")})
            AND NOT EXISTS (
                SELECT 1 FROM operation_result o
                WHERE o.tenant = content.tenant AND {database.Dialect.JsonHolds("o.record", "content.hash")})
            """,
            new { before = (now - OnItsWay).ToColumn() },
            transaction,
            LongestSweepSeconds);
        var operations = await connection.ExecuteAsync("DELETE FROM operation_result WHERE at < @before", new { before = (now - SqlOperationLog.Kept).ToColumn() }, transaction);
        var sessions = await connection.ExecuteAsync("DELETE FROM session WHERE expires_at < @now", new { now = now.ToColumn() }, transaction);
        return contents + operations + sessions;
    });
}
