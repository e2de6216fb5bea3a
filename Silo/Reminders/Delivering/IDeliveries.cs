using Workflow.Grains.Interfaces.Reminders;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>Messages on their way.</summary>
public interface IDeliveries
{
    /// <summary>Takes what is due, of all tenants, so that for a while nobody else takes it. Who dies with it leaves it to the next.</summary>
    Task<IReadOnlyList<(string Tenant, string Id)>> Claim(DateTimeOffset now, TimeSpan lease, int most);

    /// <summary>Null where it is no longer waiting.</summary>
    Task<Delivery?> Find(string tenant, string id);

    /// <summary>Notes what became of a delivery and of the rows of the ledger that go with it.</summary>
    Task Settle(Delivery delivery, Settlement settlement, DateTimeOffset now);

    /// <summary>Turns a message of the outbox into deliveries: adds them and takes the message away, in one transaction.</summary>
    Task PassOn(WaitingMessage message, IReadOnlyList<Delivery> deliveries);

    /// <summary>What was told to a webhook, the newest first.</summary>
    Task<IReadOnlyList<Delivery>> OfWebhook(string tenant, string webhook, int most);

    /// <summary>Sends again what was given up on: one delivery, or all of the webhook.</summary>
    /// <returns>How many.</returns>
    Task<int> Replay(string tenant, Webhook webhook, string? delivery, DateTimeOffset now);

    /// <summary>A person's messages, the newest first.</summary>
    Task<Page<Delivery>> Inbox(string tenant, string user, PageRequest page);

    /// <summary>Notes that a person has read a message.</summary>
    /// <returns>False where there is none.</returns>
    Task<bool> MarkRead(string tenant, string user, string id, DateTimeOffset now);
}
