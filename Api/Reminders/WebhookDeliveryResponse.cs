using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Api.Reminders;

/// <param name="State">planned: it is being tried; failed: it was given up and can be sent again.</param>
public sealed record WebhookDeliveryResponse(string Id, string Event, LedgerState State, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset? NextAt, DateTimeOffset? SentAt, string? Problem)
{
    public static WebhookDeliveryResponse Of(Delivery delivery) => new(
        delivery.Id, delivery.Event, delivery.State, delivery.Attempts, delivery.CreatedAt, delivery.State == LedgerState.Planned ? delivery.NextAt : null, delivery.SentAt, delivery.Problem);
}
