using Workflow.Rules.Calendar;

namespace Workflow.Rules.Reminders;

/// <summary>A report that is not published yet, as far as reminding looks at it.</summary>
/// <param name="DueOn">The date of the milestone that its holder has to reach.</param>
public sealed record ReminderSubject(string Agency, int Year, ReportHolder Holder, DateOnly DueOn, IReadOnlyList<Reachable> Reachable)
{
    /// <summary>What its holder has to do next.</summary>
    public Milestone Milestone => Holder == ReportHolder.Agency ? Milestone.Submit : Milestone.Publish;
}
