using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlReportHistory(ISqlDatabase database) : IReportHistory
{
    internal const string Select = """
        SELECT tenant AS Tenant, agency AS Agency, year AS Year, number AS Number, from_status AS FromStatus, to_status AS ToStatus, fired AS Fired,
               by_user AS ByUser, on_behalf_of AS OnBehalfOf, at AS At, remark AS Remark, content_hash AS ContentHash, previous_hash AS PreviousHash, hash AS Hash
        FROM report_history
        """;

    public Task<IReadOnlyList<HistoryEntry>> Read(ReportKey key) => database.Read<IReadOnlyList<HistoryEntry>>(Scope.Of(key.Tenant), async connection =>
        [.. (await connection.Query<HistoryRow>($"{Select} WHERE tenant = @Tenant AND agency = @Agency AND year = @Year ORDER BY number", key)).Select(row => row.ToEntry())]);
}
