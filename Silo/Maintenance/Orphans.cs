using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Maintenance;

internal sealed record Orphans(IReadOnlyList<ReportKey> IndexRows, IReadOnlyList<ReportKey> Histories);
