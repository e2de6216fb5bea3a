namespace Workflow.Rules.Calendar;

/// <summary>A tenant's dates for each kind of agency, extensions aside, each thought of once. For one thread.</summary>
public sealed class KindDates(TenantLevel level, TenantDates dates)
{
    private readonly WorkingCalendar calendar = dates.Calendar();
    private readonly Dictionary<(int Year, AgencyKind Kind), IReadOnlyList<DueDate>> known = [];

    /// <param name="year">The year that is reported on.</param>
    public DateOnly Of(int year, AgencyKind kind, Milestone milestone)
    {
        if (!known.TryGetValue((year, kind), out var due))
        {
            known[(year, kind)] = due = DueDates.For(year, kind, level, calendar, dates.Due);
        }

        return due.First(one => one.Milestone == milestone).Date;
    }
}
