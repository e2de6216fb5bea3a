using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>One message on its way to one recipient.</summary>
public sealed record Delivery
{
    public required string Tenant { get; init; }

    public required string Id { get; init; }

    public required ReminderChannel Channel { get; init; }

    public required RemindedRole Role { get; init; }

    /// <summary>The address, the id of a person, or the id of a webhook.</summary>
    public required string Recipient { get; init; }

    public required string Name { get; init; }

    /// <summary><c>reminder</c>, <c>report.returned</c> and the like.</summary>
    public required string Event { get; init; }

    /// <summary>What is told of an event, as JSON; null for reminders, which are worded when they go out.</summary>
    public string? Payload { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }

    public LedgerState State { get; init; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>Not before then.</summary>
    public required DateTimeOffset NextAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Why the last try failed, for operators; never a secret.</summary>
    public string? Problem { get; init; }

    public DateTimeOffset? ReadAt { get; init; }
}
