using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Maintenance;

/// <summary>The whole store, of all tenants, as it was at one moment.</summary>
internal interface IStoreSnapshot : IAsyncDisposable
{
    Task<long> CountReports();

    /// <summary>States of reports in the order of their keys.</summary>
    /// <param name="after">The key of the last one before; empty for the first page.</param>
    Task<IReadOnlyList<StoredReport>> Reports(string after, int limit);

    Task<IReadOnlyList<HistoryEntry>> History(ReportKey key);

    /// <summary>Null where the read model has none.</summary>
    /// <exception cref="FormatException">A column of the row cannot be read.</exception>
    Task<ReportSummary?> IndexRow(ReportKey key);

    Task<byte[]?> Content(string tenant, string hash);

    /// <summary>By its SHA-256, the name of each file that the report has.</summary>
    Task<IReadOnlyList<(string Hash, string Name)>> Attachments(ReportKey key);

    /// <summary>Rows of the read model, and histories, of which there is no report.</summary>
    Task<Orphans> Orphans();
}
