using Microsoft.Extensions.Logging;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Every minute: turns what happened into deliveries, and sends what is due.</summary>
public sealed partial class OutboxJob
{
    /// <summary>Messages at the same time.</summary>
    private const int Lanes = 8;

    private const int MostAtOnce = 200;

    /// <summary>Longer than any try takes; after it another process may try.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private readonly IOutbox outbox;
    private readonly IDeliveries deliveries;
    private readonly IReminderLedger ledger;
    private readonly Dispatcher dispatcher;
    private readonly ILogger<OutboxJob> logger;

    internal OutboxJob(IOutbox outbox, IDeliveries deliveries, IReminderLedger ledger, Dispatcher dispatcher, ILogger<OutboxJob> logger) =>
        (this.outbox, this.deliveries, this.ledger, this.dispatcher, this.logger) = (outbox, deliveries, ledger, dispatcher, logger);

    /// <returns>How many deliveries were tried.</returns>
    public async Task<int> Run(DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        TenantContext.Set(TenantContext.Any);
        await PassOn(asOf);
        var tried = 0;
        while (await deliveries.Claim(asOf, Lease, MostAtOnce) is { Count: > 0 } claimed)
        {
            await Parallel.ForEachAsync(claimed, new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = cancellationToken }, async (one, token) =>
            {
                try
                {
                    await dispatcher.Dispatch(one.Tenant, one.Id, asOf, token);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // After its lease it is tried again.
                    LogFailed(exception, one.Tenant, one.Id);
                }
            });
            tried += claimed.Count;
        }

        return tried;
    }

    private async Task PassOn(DateTimeOffset now)
    {
        while (await outbox.Oldest(MostAtOnce) is { Count: > 0 } waiting)
        {
            foreach (var ofTenant in waiting.GroupBy(message => message.Tenant))
            {
                var reminding = await ledger.Read(ofTenant.Key, now.Year - 1);
                foreach (var message in ofTenant)
                {
                    await deliveries.PassOn(message, EventDeliveries.Of(message, reminding, now));
                }
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The delivery {Id} of {Tenant} could not be handled")]
    private partial void LogFailed(Exception exception, string tenant, string id);
}
