using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage;

/// <summary>A line of a list of reports.</summary>
public sealed record ReportRow(ReportSummary Summary, string AgencyName);
