namespace Workflow.Rules.Reminders;

/// <summary>A row that the ledger is to have.</summary>
/// <param name="IsSuppressed">Nothing is sent; <paramref name="Because"/> says why.</param>
public sealed record PlannedReminder(
    string Agency, int Year, ReminderStep Step, RemindedRole Role, ReminderChannel Channel, string Recipient, string Name, DateOnly DueOn, bool IsSuppressed, LocalizedText Because)
{
    public ReminderKey Key => new(Agency, Step.ToString(), Recipient, Channel);
}
