using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;

namespace Workflow.Grains.Storage;

/// <summary>A report that is to be there.</summary>
/// <param name="TenantVersion">The versions of what was looked at: where one is another by now, the report is not made.</param>
/// <param name="CalendarVersion">0 where the tenant has said nothing of its days.</param>
/// <param name="LastYearVersion">0 where there is no report of the year before.</param>
public sealed record NewReport(ReportRecord Record, ReportSummary Summary, long TenantVersion, long CalendarVersion, long AgencyVersion, long LastYearVersion);
