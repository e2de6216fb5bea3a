using Workflow.Rules.Calendar;

namespace Workflow.Silo.Reminders.Dates;

/// <summary>A date of an open report that a change of the calendar moves.</summary>
public sealed record DateMove(string Agency, int Year, Milestone Milestone, DateOnly From, DateOnly To);
