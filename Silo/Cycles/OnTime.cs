using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Silo.Cycles;

/// <summary>How many reached a milestone by its day, of those who had to.</summary>
/// <param name="On">The day.</param>
/// <param name="Of">Frozen on the day; until then those who are expected now. The government's own report has another day and does not count.</param>
public sealed record OnTime(Milestone Milestone, DateOnly On, int Done, int Of, bool Frozen)
{
    internal static OnTime For(Milestone milestone, TenantProfile tenant, int year, CycleRecord cycle, IReadOnlyList<BoardRow> board, IReadOnlyList<MilestoneReached> reached)
    {
        var frozen = cycle.Frozen.FirstOrDefault(one => one.Milestone == milestone);
        var on = frozen?.On ?? DueDates.For(year, AgencyKind.Department, tenant.Level, WorkingCalendar.Official).Single(due => due.Milestone == milestone).Date;
        var expected = (frozen?.Agencies ?? [.. board.Where(row => row is { Expected: true, Kind: not AgencyKind.Government }).Select(row => row.Agency)]).ToHashSet();
        var done = reached.Count(one => one.Milestone == milestone && expected.Contains(one.Agency) && tenant.DayOf(one.At) <= on);
        return new OnTime(milestone, on, done, expected.Count, frozen is not null);
    }
}
