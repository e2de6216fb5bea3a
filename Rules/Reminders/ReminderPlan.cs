using Workflow.Rules.Calendar;

namespace Workflow.Rules.Reminders;

/// <summary>What a plan of reminders is made from.</summary>
/// <param name="HasMail">Whether this installation can send e-mail.</param>
public sealed record ReminderPlan(ReminderPolicy Policy, WorkingCalendar Calendar, bool HasMail, DateOnly Day, IReadOnlyList<ReminderSubject> Subjects, ReminderLedger Ledger);
