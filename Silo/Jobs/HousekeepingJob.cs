using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Takes away what nothing needs any more.</summary>
internal sealed class HousekeepingJob(IHousekeeping housekeeping) : IJob
{
    public async Task<LocalizedText?> Run(JobContext context) =>
        await housekeeping.Sweep() is > 0 and var rows ? new LocalizedText($"清理了 {rows} 行。", $"{rows} rows went.") : null;
}
