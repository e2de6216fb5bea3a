using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Storage;

/// <summary>What the opening of a year looks at, and how it writes, of many agencies at once.</summary>
public interface IReportOpenings
{
    /// <summary>What is known of these tenants and all of their agencies; tenants that do not exist are left out.</summary>
    Task<IReadOnlyList<OpeningTenant>> Look(IReadOnlyList<string> tenants, int year);

    /// <summary>Makes reports that are not there yet, each with its row of the read model; all of them in one transaction.</summary>
    /// <returns>Those that were made. The others are there already, or something that was looked at is no longer so.</returns>
    Task<IReadOnlySet<ReportKey>> Open(int year, IReadOnlyList<NewReport> reports);
}
