using Workflow.Rules;
using Workflow.Silo.Jobs.Running;

namespace Workflow.Api.Jobs;

/// <param name="FiredAt">The time to which the run belongs; a job has one run for each.</param>
/// <param name="AsOf">The moment for which it worked, where that was not the present one.</param>
/// <param name="AskedBy">Null for a run that woke by itself.</param>
/// <param name="DurationMs">Null while it runs.</param>
/// <param name="Result">What it did; null where there was nothing to do.</param>
/// <param name="Process">Machine, process number and a mark of the process that ran it.</param>
public sealed record JobRunResponse(
    DateTimeOffset FiredAt,
    DateTimeOffset? AsOf,
    string? AskedBy,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    long? DurationMs,
    JobRunState State,
    string? Result,
    string Process)
{
    internal static JobRunResponse Of(JobRun run, Language language) => new(
        run.FiredAt,
        run.AsOf,
        run.AskedBy,
        run.StartedAt,
        run.FinishedAt,
        run.FinishedAt is { } finished ? (long)(finished - run.StartedAt).TotalMilliseconds : null,
        run.State,
        run.Result?.In(language),
        run.Process);
}
