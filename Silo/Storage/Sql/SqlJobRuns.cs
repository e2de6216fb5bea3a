using Workflow.Rules;
using Workflow.Silo.Jobs.Running;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlJobRuns(ISqlDatabase database) : IJobRuns
{
    private const string Columns = """
        job AS Job, fired_at AS FiredAt, as_of AS AsOf, asked_by AS AskedBy, process AS Process, started_at AS StartedAt, alive_until AS AliveUntil,
        finished_at AS FinishedAt, state AS State, result_zh AS ResultZh, result_en AS ResultEn
        """;

    public async Task<bool> Claim(JobRun run) => await database.Write(
        Scope.Jobs,
        """
        INSERT INTO job_run (job, fired_at, as_of, asked_by, process, started_at, alive_until, state)
        VALUES (@Job, @FiredAt, @AsOf, @AskedBy, @Process, @StartedAt, @AliveUntil, @State) ON CONFLICT (job, fired_at) DO NOTHING
        """,
        Row.Of(run)) == 1;

    public Task KeepAlive(JobRun run, DateTimeOffset until) => database.Write(
        Scope.Jobs, "UPDATE job_run SET alive_until = @AliveUntil WHERE job = @Job AND fired_at = @FiredAt AND finished_at IS NULL", Row.Of(run with { AliveUntil = until }));

    public Task Finish(JobRun run) => database.Write(
        Scope.Jobs,
        "UPDATE job_run SET finished_at = @FinishedAt, state = @State, result_zh = @ResultZh, result_en = @ResultEn WHERE job = @Job AND fired_at = @FiredAt AND finished_at IS NULL",
        Row.Of(run));

    public Task<IReadOnlyList<JobRun>> TakeAbandoned(DateTimeOffset now) => database.Write<IReadOnlyList<JobRun>>(Scope.Jobs, async connection =>
        [.. (await connection.Query<Row>(
            $"UPDATE job_run SET finished_at = @now, state = @interrupted WHERE finished_at IS NULL AND alive_until < @now RETURNING {Columns}",
            new { now = now.ToColumn(), interrupted = (int)JobRunState.Interrupted })).Select(row => row.ToRun())]);

    public Task<IReadOnlyList<JobRun>> Latest() => database.Read<IReadOnlyList<JobRun>>(Scope.Jobs, async connection =>
        [.. (await connection.Query<Row>(
            $"SELECT {Columns} FROM job_run WHERE (job, fired_at) IN (SELECT job, max(fired_at) FROM job_run GROUP BY job) ORDER BY job")).Select(row => row.ToRun())]);

    private sealed record Row
    {
        public required string Job { get; init; }

        public required long FiredAt { get; init; }

        public long? AsOf { get; init; }

        public string? AskedBy { get; init; }

        public required string Process { get; init; }

        public required long StartedAt { get; init; }

        public required long AliveUntil { get; init; }

        public long? FinishedAt { get; init; }

        public required long State { get; init; }

        public string? ResultZh { get; init; }

        public string? ResultEn { get; init; }

        public static Row Of(JobRun run) => new()
        {
            Job = run.Job,
            FiredAt = run.FiredAt.ToColumn(),
            AsOf = run.AsOf?.ToColumn(),
            AskedBy = run.AskedBy,
            Process = run.Process,
            StartedAt = run.StartedAt.ToColumn(),
            AliveUntil = run.AliveUntil.ToColumn(),
            FinishedAt = run.FinishedAt?.ToColumn(),
            State = (long)run.State,
            ResultZh = run.Result?.Zh,
            ResultEn = run.Result?.En,
        };

        public JobRun ToRun() => new(Job, FiredAt.ToMoment(), AsOf?.ToMoment(), AskedBy, Process, StartedAt.ToMoment(), AliveUntil.ToMoment())
        {
            FinishedAt = FinishedAt?.ToMoment(),
            State = (JobRunState)State,
            Result = ResultZh is null || ResultEn is null ? null : new LocalizedText(ResultZh, ResultEn),
        };
    }
}
