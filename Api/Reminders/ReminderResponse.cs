using Workflow.Rules;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Api.Reminders;

/// <summary>A row of the ledger.</summary>
/// <param name="Step"><c>submit-5</c>: five working days before; <c>submit</c>: on the day; <c>publish+4</c>: four working days late; <c>manual-2026-01-15</c>: by hand.</param>
public sealed record ReminderResponse(
    string Agency, int Year, string Step, string Recipient, string Name, RemindedRole Role, ReminderChannel Channel, DateOnly DueOn, DateTimeOffset PlannedAt, DateTimeOffset? SentAt, LedgerState State, string Because)
{
    public static ReminderResponse Of(LedgerRow row, Language language) =>
        new(row.Agency, row.Year, row.Step, row.Recipient, row.Name, row.Role, row.Channel, row.DueOn, row.PlannedAt, row.SentAt, row.State, row.Because.In(language));
}
