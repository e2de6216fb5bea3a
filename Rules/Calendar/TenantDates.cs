namespace Workflow.Rules.Calendar;

/// <summary>What a tenant has said of its days: own days off and make-up days, and local dates.</summary>
public sealed record TenantDates
{
    public static TenantDates None { get; } = new();

    /// <summary>They go before the official plans, in the order of their dates.</summary>
    public IReadOnlyList<CalendarDay> Days { get; init; } = [];

    /// <summary>Years for which <see cref="Days"/> hold the whole plan, so that it is not missed.</summary>
    public IReadOnlyList<int> PlannedYears { get; init; } = [];

    public IReadOnlyList<LocalDue> Due { get; init; } = [];

    public WorkingCalendar Calendar() => Days.Count == 0 && PlannedYears.Count == 0 ? WorkingCalendar.Official : WorkingCalendar.Official.With(Days, PlannedYears);

    /// <summary>The same with one date set anew.</summary>
    public TenantDates With(LocalDue due) => this with
    {
        Due = [.. Due.Where(one => (one.ReportYear, one.Kind, one.Milestone) != (due.ReportYear, due.Kind, due.Milestone)), due],
    };
}
