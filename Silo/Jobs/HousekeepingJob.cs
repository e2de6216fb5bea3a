using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Sweeps once a day; safe to run at any time.</summary>
public sealed class HousekeepingJob(IHousekeeping housekeeping)
{
    /// <returns>How many rows went.</returns>
    public Task<int> Run() => housekeeping.Sweep();
}
