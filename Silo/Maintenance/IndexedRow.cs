using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Maintenance;

/// <param name="Summary">Null where there is none, or it cannot be read.</param>
internal sealed record IndexedRow(ReportSummary? Summary, bool IsReadable);
