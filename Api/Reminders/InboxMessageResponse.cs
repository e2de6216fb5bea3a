using Workflow.Silo.Reminders.Delivering;

namespace Workflow.Api.Reminders;

/// <param name="Event"><c>reminder</c>, <c>report.returned</c> and the like.</param>
public sealed record InboxMessageResponse(string Id, string Event, string Subject, string Body, DateTimeOffset At, DateTimeOffset? ReadAt)
{
    public static InboxMessageResponse Of(Delivery delivery) =>
        new(delivery.Id, delivery.Event, delivery.Subject ?? "", delivery.Body ?? "", delivery.SentAt ?? delivery.CreatedAt, delivery.ReadAt);
}
