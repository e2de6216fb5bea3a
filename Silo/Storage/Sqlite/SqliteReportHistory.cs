using Dapper;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteReportHistory(SqliteDatabase database) : IReportHistory
{
    internal const string Insert = """
        INSERT INTO report_history (tenant, agency, year, number, from_status, to_status, fired, by_user, on_behalf_of, at, remark, content_hash, previous_hash, hash)
        VALUES (@Tenant, @Agency, @Year, @Number, @FromStatus, @ToStatus, @Fired, @ByUser, @OnBehalfOf, @At, @Remark, @ContentHash, @PreviousHash, @Hash)
        """;

    internal const string Select = """
        SELECT tenant AS Tenant, agency AS Agency, year AS Year, number AS Number, from_status AS FromStatus, to_status AS ToStatus, fired AS Fired,
               by_user AS ByUser, on_behalf_of AS OnBehalfOf, at AS At, remark AS Remark, content_hash AS ContentHash, previous_hash AS PreviousHash, hash AS Hash
        FROM report_history
        """;

    public Task<IReadOnlyList<HistoryEntry>> Read(ReportKey key) => database.Read<IReadOnlyList<HistoryEntry>>(async connection =>
        [.. (await connection.QueryAsync<HistoryRow>($"{Select} WHERE tenant = @Tenant AND agency = @Agency AND year = @Year ORDER BY number", key)).Select(row => row.ToEntry())]);

    internal static HistoryRow Row(ReportKey key, HistoryEntry entry) => new()
    {
        Tenant = key.Tenant,
        Agency = key.Agency,
        Year = key.Year,
        Number = entry.Number,
        FromStatus = (long)entry.From,
        ToStatus = (long)entry.To,
        Fired = (long)entry.Trigger,
        ByUser = entry.By,
        OnBehalfOf = entry.OnBehalfOf,
        At = entry.At.ToColumn(),
        Remark = entry.Remark,
        ContentHash = entry.ContentHash,
        PreviousHash = entry.PreviousHash,
        Hash = entry.Hash,
    };
}
