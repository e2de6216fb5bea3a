using Workflow.Rules;
using Workflow.Rules.Reminders;

namespace Workflow.Silo.Reminders.Ledger;

/// <summary>A row of the ledger: one report, step, recipient and channel.</summary>
/// <param name="PlannedOn">The day at the tenant's place.</param>
/// <param name="Delivery">The message that it goes out with; null where nothing is sent.</param>
public sealed record LedgerRow(
    string Agency,
    int Year,
    string Step,
    string Recipient,
    ReminderChannel Channel,
    RemindedRole Role,
    string Name,
    DateOnly DueOn,
    DateOnly PlannedOn,
    DateTimeOffset PlannedAt,
    DateTimeOffset? SentAt,
    LedgerState State,
    LocalizedText Because,
    string? Delivery);
