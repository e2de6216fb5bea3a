using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Calendar;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Reminders.Dates;

/// <summary>The dates of a tenant's reports that are not published, as the read model has them and as they ought to be.</summary>
public sealed class OpenDates(IReminderLedger ledger, IGrainFactory grains)
{
    /// <summary>Reports at the same time.</summary>
    private const int Lanes = 8;

    /// <summary>Whom a change would touch. A date that was extended moves only where the new one lies behind it.</summary>
    public async Task<IReadOnlyList<DateMove>> Preview(TenantProfile tenant, TenantDates before, TenantDates after)
    {
        var (old, next) = (new KindDates(tenant.Level, before), new KindDates(tenant.Level, after));
        return
        [
            .. from report in await ledger.Unpublished(tenant.Id)
               from milestone in new[] { Milestone.Submit, Milestone.Publish }
               let present = milestone == Milestone.Submit ? report.SubmitDueOn : report.PublishDueOn
               let due = next.Of(report.Year, report.Kind, milestone)
               let to = present > old.Of(report.Year, report.Kind, milestone) && present > due ? present : due
               where to != present
               select new DateMove(report.Agency, report.Year, milestone, present, to),
        ];
    }

    /// <summary>Brings the read model in line with the dates that hold now.</summary>
    /// <returns>Whether any row was looked at again.</returns>
    public async Task<bool> Reconcile(TenantProfile tenant, TenantDates dates, IReadOnlyList<UnpublishedReport>? reports = null)
    {
        var kinds = new KindDates(tenant.Level, dates);
        var differing = (reports ?? await ledger.Unpublished(tenant.Id)).Where(report =>
            report.SubmitDueOn != kinds.Of(report.Year, report.Kind, Milestone.Submit) || report.PublishDueOn != kinds.Of(report.Year, report.Kind, Milestone.Publish)).ToList();
        // The report itself knows whether it was extended; it writes only where its row is wrong.
        await Parallel.ForEachAsync(differing, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, async (report, _) =>
        {
            var command = new RefreshDates { Header = new CommandHeader { Actor = Actor.System }, Submit = report.SubmitDueOn, Publish = report.PublishDueOn };
            await grains.GetReport(new ReportKey(tenant.Id, report.Agency, report.Year)).Execute(command);
        });
        return differing.Count > 0;
    }
}
