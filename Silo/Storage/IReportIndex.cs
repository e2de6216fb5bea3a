using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage;

/// <summary>The read model of reports; written in the transaction of each command, so it never lags.</summary>
public interface IReportIndex
{
    /// <summary>Newest year first, then by agency.</summary>
    Task<Page<ReportRow>> Search(ReportQuery query);

    /// <summary>How many reports of the year are in each state; a report under correction counts as published.</summary>
    Task<IReadOnlyDictionary<ReportStatus, int>> Count(string tenant, int year);

    /// <summary>What is published and visible of a tenant's year.</summary>
    Task<IReadOnlyList<ReportRow>> Published(string tenant, int year);

    /// <summary>Approved reports whose set time of publication has come, of all tenants.</summary>
    Task<IReadOnlyList<ReportKey>> DueForPublication(DateTimeOffset now);

    /// <summary>The submission that a receipt is of; null for a hash that is none.</summary>
    Task<(ReportKey Key, HistoryEntry Entry)?> FindReceipt(string hash);
}
