using Microsoft.Extensions.Logging;
using Workflow.Rules;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Every minute: turns what happened into deliveries, and sends what is due.</summary>
internal sealed partial class OutboxJob(IOutbox outbox, IDeliveries deliveries, IReminderLedger ledger, Dispatcher dispatcher, ILogger<OutboxJob> logger) : IJob
{
    /// <summary>Messages at the same time.</summary>
    private const int Lanes = 8;

    private const int MostAtOnce = 200;

    /// <summary>Longer than any try takes; after it another process may try.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    public async Task<LocalizedText?> Run(JobContext context)
    {
        await PassOn(context.Now);
        var tried = 0;
        while (await deliveries.Claim(context.Now, Lease, MostAtOnce) is { Count: > 0 } claimed)
        {
            await Parallel.ForEachAsync(claimed, new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = context.Stop }, async (one, token) =>
            {
                try
                {
                    await dispatcher.Dispatch(one.Tenant, one.Id, context.Now, token);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // After its lease it is tried again.
                    LogFailed(exception, one.Tenant, one.Id);
                }
            });
            tried += claimed.Count;
        }

        return tried == 0 ? null : new LocalizedText($"发送了 {tried} 条消息。", $"{tried} message(s) tried.");
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
