namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlHousekeeping(ISqlDatabase database, TimeProvider clock) : IHousekeeping
{
    /// <summary>A content is written before the state that names it; within this time it may still be on its way.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromDays(1);

    /// <summary>Some jobs run every minute. The last run of each stays.</summary>
    private static readonly TimeSpan RunsKept = TimeSpan.FromDays(30);

    /// <summary>It looks at every content there is; nobody waits for it.</summary>
    private const int LongestSweepSeconds = 600;

    public Task<int> Sweep() => database.Write(Scope.Jobs, async connection =>
    {
        var now = clock.GetUtcNow();
        // First, so that the bytes behind them go in the same sweep.
        var files = await connection.Execute("DELETE FROM made_file WHERE made_at < @before", new { before = (now - SqlMadeFileStore.Kept).ToColumn() });
        var contents = await connection.Scalar<int>(database.Dialect.SweepContents, new { before = (now - OnItsWay).ToColumn() }, LongestSweepSeconds);
        var operations = await connection.Execute("DELETE FROM operation_result WHERE at < @before", new { before = (now - SqlOperationLog.Kept).ToColumn() });
        var sessions = await connection.Execute("DELETE FROM session WHERE expires_at < @now", new { now = now.ToColumn() });
        var runs = await connection.Execute(
            "DELETE FROM job_run WHERE finished_at < @before AND fired_at < (SELECT max(l.fired_at) FROM job_run l WHERE l.job = job_run.job)",
            new { before = (now - RunsKept).ToColumn() });
        return files + contents + operations + sessions + runs;
    });
}
