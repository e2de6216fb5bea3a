using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Storage;

/// <summary>The transitions of a report as the database holds them.</summary>
public interface IReportHistory
{
    /// <summary>In order, from the first.</summary>
    Task<IReadOnlyList<HistoryEntry>> Read(ReportKey key);
}
