namespace Workflow.Rules.Calendar;

/// <summary>A day that differs from the week's rule.</summary>
/// <param name="Worked">True for a make-up working day (调休), false for a day off.</param>
/// <param name="Occasion">What it is for, such as 春节; may be empty.</param>
public sealed record CalendarDay(DateOnly Date, bool Worked, string Occasion);
