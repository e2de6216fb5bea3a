namespace Workflow.Api.Calendar;

/// <param name="Days">The tenant's own days, all of them; they go before the official plans.</param>
/// <param name="PlannedYears">Years for which the days are the whole plan; by default those that they lie in.</param>
public sealed record CalendarRequest(IReadOnlyList<CalendarDayModel>? Days = null, IReadOnlyList<int>? PlannedYears = null);
