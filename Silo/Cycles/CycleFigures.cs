using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Calendar;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Cycles;

/// <summary>Rates and curves of a year.</summary>
public sealed class CycleFigures(IGrainFactory grains, ICycleBoard board)
{
    /// <summary>Submission on time and publication on time.</summary>
    public async Task<(OnTime Submit, OnTime Publish)> OnTime(TenantProfile tenant, int year, IReadOnlyList<BoardRow> rows)
    {
        var cycle = await grains.GetCycle(tenant.Id, year).GetRecord();
        var dates = await grains.GetCalendar(tenant.Id).Get() ?? TenantDates.None;
        var reached = await board.Reached(tenant.Id, year);
        return (Cycles.OnTime.For(Milestone.Submit, tenant, dates, year, cycle, rows, reached), Cycles.OnTime.For(Milestone.Publish, tenant, dates, year, cycle, rows, reached));
    }

    /// <summary>The days on which something was reached, in order.</summary>
    public async Task<IReadOnlyList<ProgressDay>> Curve(TenantProfile tenant, int year)
    {
        var (submitted, published) = (0, 0);
        var days = new List<ProgressDay>();
        foreach (var day in (await board.Reached(tenant.Id, year)).GroupBy(one => tenant.DayOf(one.At)).OrderBy(day => day.Key))
        {
            submitted += day.Count(one => one.Milestone == Milestone.Submit);
            published += day.Count(one => one.Milestone == Milestone.Publish);
            days.Add(new ProgressDay(day.Key, submitted, published));
        }

        return days;
    }
}
