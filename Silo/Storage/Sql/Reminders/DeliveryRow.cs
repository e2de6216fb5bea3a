using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Storage.Sql.Reminders;

internal sealed record DeliveryRow
{
    public required string Tenant { get; init; }

    public required string Id { get; init; }

    public required long Channel { get; init; }

    public required long Role { get; init; }

    public required string Recipient { get; init; }

    public required string Name { get; init; }

    public required string Event { get; init; }

    public string? Payload { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    public required long State { get; init; }

    public required long Attempts { get; init; }

    public required long NextAt { get; init; }

    public required long CreatedAt { get; init; }

    public long? SentAt { get; init; }

    public string? Problem { get; init; }

    public long? ReadAt { get; init; }

    public Delivery ToDelivery() => new()
    {
        Tenant = Tenant,
        Id = Id,
        Channel = (ReminderChannel)Channel,
        Role = (RemindedRole)Role,
        Recipient = Recipient,
        Name = Name,
        Event = Event,
        Payload = Payload,
        Subject = Subject,
        Body = Body,
        State = (LedgerState)State,
        Attempts = (int)Attempts,
        NextAt = NextAt.ToMoment(),
        CreatedAt = CreatedAt.ToMoment(),
        SentAt = SentAt?.ToMoment(),
        Problem = Problem,
        ReadAt = ReadAt?.ToMoment(),
    };
}
