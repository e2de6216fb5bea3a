namespace Workflow.Api.Calendar;

public sealed record CalendarDayModel(DateOnly Date, DayKind Kind, string? Occasion = null);
