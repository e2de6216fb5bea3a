using Workflow.Rules;
using Workflow.Rules.Reminders;

namespace Workflow.Api.Reminders;

/// <summary>A row that the ledger will have.</summary>
/// <param name="Suppressed">Nothing will be sent; <paramref name="Because"/> says why.</param>
public sealed record PlannedReminderResponse(
    string Agency, int Year, string Step, string Recipient, string Name, RemindedRole Role, ReminderChannel Channel, DateOnly DueOn, bool Suppressed, string Because)
{
    public static PlannedReminderResponse Of(PlannedReminder one, Language language) =>
        new(one.Agency, one.Year, one.Step.ToString(), one.Recipient, one.Name, one.Role, one.Channel, one.DueOn, one.IsSuppressed, one.Because.In(language));
}
