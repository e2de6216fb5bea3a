using System.Globalization;
using Workflow.Rules.Calendar;

namespace Workflow.Rules.Reminders;

/// <summary>One occasion on which a report is reminded of.</summary>
/// <param name="Day">Working days after the milestone's date; negative before it, 0 on it.</param>
/// <param name="AskedOn">The day on which a coordinator asked for it by hand; null for a step of the policy.</param>
public sealed record ReminderStep(Milestone Milestone, int Day, DateOnly? AskedOn = null)
{
    public bool IsLate => Day > 0;

    /// <summary>As the ledger keeps it: <c>submit-20</c>, <c>submit</c>, <c>publish+4</c>, <c>manual-2026-01-15</c>.</summary>
    public override string ToString() => AskedOn is { } asked
        ? string.Create(CultureInfo.InvariantCulture, $"manual-{asked:yyyy-MM-dd}")
        : (Milestone == Milestone.Submit ? "submit" : "publish") + (Day == 0 ? "" : Day.ToString("+0;-0", CultureInfo.InvariantCulture));
}
