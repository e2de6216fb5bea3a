using Hangfire;
using Workflow.Silo.Jobs.Running;

namespace Workflow.Silo.Jobs.Scheduling;

/// <summary>What the scheduler calls. A failed run is not repeated by it: the next time looks for the same work again.</summary>
public sealed class JobCalls(JobRunner runner)
{
    [AutomaticRetry(Attempts = 0)]
    public async Task Run(string job, CancellationToken stop)
    {
        if (JobCatalogue.Find(job) is { } entry)
        {
            await runner.RunScheduled(entry, stop);
        }
    }
}
