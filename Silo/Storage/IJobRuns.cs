using Workflow.Silo.Jobs.Running;

namespace Workflow.Silo.Storage;

/// <summary>The record of runs, by which processes also agree who does one.</summary>
public interface IJobRuns
{
    /// <returns>False where somebody else has the run of that job and time.</returns>
    Task<bool> Claim(JobRun run);

    /// <summary>The run's process is there.</summary>
    Task KeepAlive(JobRun run, DateTimeOffset until);

    /// <summary>Stores how it ended, unless somebody has called it interrupted.</summary>
    Task Finish(JobRun run);

    /// <summary>Marks the runs whose process is no longer there as interrupted.</summary>
    /// <returns>Those that this call marked.</returns>
    Task<IReadOnlyList<JobRun>> TakeAbandoned(DateTimeOffset now);

    /// <summary>The latest run of each job.</summary>
    Task<IReadOnlyList<JobRun>> Latest();
}
