using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Silo.Cycles;

/// <summary>How many reached a milestone by their day, of those who had to.</summary>
/// <param name="On">The day of most: a department's. An agency whose kind has another, or whose date was extended, is measured by its own.</param>
/// <param name="Of">Frozen on the day; until then those who are expected now. The government's own report has another day and does not count.</param>
public sealed record OnTime(Milestone Milestone, DateOnly On, int Done, int Of, bool Frozen)
{
    internal static OnTime For(Milestone milestone, TenantProfile tenant, TenantDates dates, int year, CycleRecord cycle, IReadOnlyList<BoardRow> board, IReadOnlyList<MilestoneReached> reached)
    {
        var frozen = cycle.Frozen.FirstOrDefault(one => one.Milestone == milestone);
        var on = frozen?.On ?? new KindDates(tenant.Level, dates).Of(year, AgencyKind.Department, milestone);
        var expected = (frozen?.Agencies ?? [.. board.Where(row => row is { Expected: true, Kind: not AgencyKind.Government }).Select(row => row.Agency)]).ToHashSet();
        var rows = board.ToDictionary(row => row.Agency);
        var done = reached.Count(one => one.Milestone == milestone && expected.Contains(one.Agency) && tenant.DayOf(one.At) <= DayFor(rows.GetValueOrDefault(one.Agency)));
        return new OnTime(milestone, on, done, expected.Count, frozen is not null);

        // Its own date, local or extended; who is past the statutory one is late, though it may be excused.
        DateOnly DayFor(BoardRow? row)
        {
            if (row?.Report is not { } report)
            {
                return on;
            }

            var (own, statutory) = (milestone == Milestone.Submit ? report.SubmitDueOn : report.PublishDueOn, DueDates.Statutory(year, row.Kind, tenant.Level));
            return own < statutory ? own : statutory;
        }
    }
}
