using Microsoft.Extensions.Logging;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Reminders.Planning;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Once a day: plans the reminders that should be there and are not, tenant by tenant. It holds no truth: run late, twice or at once, the ledger is the same.</summary>
public sealed partial class ReminderSweepJob(IDirectory directory, ReminderDesk desk, ILogger<ReminderSweepJob> logger)
{
    /// <summary>Tenants at the same time.</summary>
    private const int Lanes = 4;

    /// <param name="asOf">The moment for which it is planned.</param>
    /// <returns>How many rows were added to the ledger.</returns>
    public async Task<int> Run(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        TenantContext.Set(TenantContext.Any);
        var added = 0;
        string? after = null;
        do
        {
            var page = await directory.Tenants(new PageRequest(null, after, PageRequest.HighestLimit));
            await Parallel.ForEachAsync(page.Items, new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = cancellationToken }, async (tenant, _) =>
            {
                try
                {
                    Interlocked.Add(ref added, await desk.Sweep(tenant, asOf));
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

        return added;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The reminders of {Tenant} could not be planned; the next run tries again")]
    private partial void LogFailed(Exception exception, string tenant);
}
