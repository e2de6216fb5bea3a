using Orleans;
using Workflow.Grains.Cycles;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Calendar;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Cycles;

/// <summary>The coordinator's board: every agency that is to report in a year, or has.</summary>
public sealed class BoardReader(IGrainFactory grains, ICycleBoard board, ILastContacts contacts, TimeProvider clock)
{
    /// <summary>All rows, in the order of the agencies' ids.</summary>
    public async Task<IReadOnlyList<BoardRow>> Read(TenantProfile tenant, int year)
    {
        var (cycle, calendar, agencies, spoken) = (grains.GetCycle(tenant.Id, year).GetRecord(), grains.GetCalendar(tenant.Id).Get(), board.Read(tenant.Id, year), contacts.Of(tenant.Id, year));
        var confirmed = (await cycle).Roster?.Agencies.ToHashSet();
        var dates = new KindDates(tenant.Level, await calendar ?? TenantDates.None);
        var lastContacts = await spoken;
        var today = tenant.DayOf(clock.GetUtcNow());
        var rows = new List<BoardRow>();
        foreach (var (agency, report) in await agencies)
        {
            var entry = Roster.Entry(agency, confirmed, year, tenant.Level);
            if (entry.Expected || report is not null)
            {
                var (days, excused) = entry.Expected ? Lateness.Of(report, year, agency.Kind, tenant.Level, dates, today) : (0, false);
                rows.Add(new BoardRow(agency.Id, agency.Name, agency.Kind, entry.Expected, report, days, excused, lastContacts.TryGetValue(agency.Id, out var at) ? at : null));
            }
        }

        return rows;
    }
}
