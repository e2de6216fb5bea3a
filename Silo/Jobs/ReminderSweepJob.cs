using Microsoft.Extensions.Logging;
using Workflow.Rules;
using Workflow.Silo.Reminders.Planning;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Once a day: plans the reminders that should be there and are not, tenant by tenant. It holds no truth: run late, twice or at once, the ledger is the same.</summary>
internal sealed partial class ReminderSweepJob(IDirectory directory, ReminderDesk desk, ILogger<ReminderSweepJob> logger) : IJob
{
    /// <summary>Tenants at the same time.</summary>
    private const int Lanes = 4;

    public async Task<LocalizedText?> Run(JobContext context)
    {
        var added = 0;
        string? after = null;
        do
        {
            var page = await directory.Tenants(new PageRequest(null, after, PageRequest.HighestLimit));
            await Parallel.ForEachAsync(page.Items, new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = context.Stop }, async (tenant, _) =>
            {
                try
                {
                    Interlocked.Add(ref added, await desk.Sweep(tenant, context.Now));
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // The others are not to wait for it; the next run looks for the same.
                    LogFailed(exception, tenant.Id);
                }
            });
            after = page.Next;
        }
        while (after is not null);

        return added == 0 ? null : new LocalizedText($"台账新增 {added} 行。", $"{added} row(s) added to the ledger.");
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The reminders of {Tenant} could not be planned; the next run tries again")]
    private partial void LogFailed(Exception exception, string tenant);
}
