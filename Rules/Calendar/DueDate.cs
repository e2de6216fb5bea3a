namespace Workflow.Rules.Calendar;

/// <summary>A date by which something is due, and why it is that date.</summary>
/// <param name="Date">The date that counts for reminders and lateness.</param>
/// <param name="Statutory">The last date that the Regulation allows; it never moves.</param>
public sealed record DueDate(Milestone Milestone, DateOnly Date, DateOnly Statutory, LocalizedText Because)
{
    /// <summary>How it stands on a day on which the milestone is not reached.</summary>
    public Lateness On(DateOnly today) => today > Date ? Lateness.Late : today > Statutory ? Lateness.Excused : Lateness.None;
}
