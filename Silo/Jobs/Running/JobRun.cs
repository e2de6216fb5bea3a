using Workflow.Rules;

namespace Workflow.Silo.Jobs.Running;

/// <summary>One run of a job.</summary>
/// <param name="FiredAt">The time that it belongs to; of one job there is one run for each.</param>
/// <param name="AsOf">The moment for which it worked, where that was not the present one.</param>
/// <param name="AskedBy">Who asked for it; null for one that woke by itself.</param>
/// <param name="AliveUntil">Until then its process is believed to be there; it moves on while the run does.</param>
public sealed record JobRun(string Job, DateTimeOffset FiredAt, DateTimeOffset? AsOf, string? AskedBy, string Process, DateTimeOffset StartedAt, DateTimeOffset AliveUntil)
{
    public DateTimeOffset? FinishedAt { get; init; }

    public JobRunState State { get; init; }

    public LocalizedText? Result { get; init; }
}
