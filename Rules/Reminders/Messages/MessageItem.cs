namespace Workflow.Rules.Reminders.Messages;

/// <summary>One report in a message.</summary>
/// <param name="DaysLeft">Working days until the date; negative after it.</param>
public sealed record MessageItem(string AgencyName, int Year, ReportHolder Holder, DateOnly DueOn, int DaysLeft);
