using System.Data.Common;
using Dapper;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Maintenance;

namespace Workflow.Silo.Storage.Sql;

/// <param name="connection">Inside of a transaction that sees one moment; it ends with this.</param>
internal sealed class SqlSnapshot(DbConnection connection, SqlDialect dialect) : IStoreSnapshot
{
    // A cleared state has no payload.
    private const string IsReport = "grain_type = 'report' AND state_name = 'report' AND payload IS NOT NULL";

    public Task<long> CountReports() => connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM grain_state WHERE {IsReport}");

    public async Task<IReadOnlyList<StoredReport>> Reports(string after, int limit) => (await connection.QueryAsync<StoredReport>(
        $"SELECT grain_key AS Key, tenant AS Tenant, version AS Version, payload AS Payload FROM grain_state WHERE {IsReport} AND grain_key > @after ORDER BY grain_key LIMIT @limit",
        new { after, limit })).AsList();

    public async Task<IReadOnlyList<HistoryEntry>> History(ReportKey key) => [.. (await connection.QueryAsync<HistoryRow>(
        $"{SqlReportHistory.Select} WHERE tenant = @Tenant AND agency = @Agency AND year = @Year ORDER BY number", key)).Select(row => row.ToEntry())];

    public async Task<ReportSummary?> IndexRow(ReportKey key) => (await connection.QuerySingleOrDefaultAsync<ReportIndexRow?>(
        $"{SqlReportIndex.Select(dialect)} WHERE r.tenant = @Tenant AND r.year = @Year AND r.agency = @Agency", key))?.ToRow().Summary;

    public Task<byte[]?> Content(string tenant, string hash) => connection.QuerySingleOrDefaultAsync<byte[]?>(
        "SELECT bytes FROM content WHERE tenant = @tenant AND hash = @hash", new { tenant, hash });

    public async Task<IReadOnlyList<(string Hash, string Name)>> Attachments(ReportKey key) => (await connection.QueryAsync<(string Hash, string Name)>(
        "SELECT hash, name FROM attachment WHERE tenant = @Tenant AND agency = @Agency AND year = @Year ORDER BY hash", key)).AsList();

    public async Task<Orphans> Orphans() => new(await KeysWithoutReport("report_index"), await KeysWithoutReport("report_history"));

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task<IReadOnlyList<ReportKey>> KeysWithoutReport(string table) => [.. (await connection.QueryAsync<(string Tenant, string Agency, long Year)>(
        $"""
        SELECT DISTINCT tenant, agency, year FROM {table} r
        WHERE NOT EXISTS (SELECT 1 FROM grain_state WHERE {IsReport} AND grain_key = 'report/' || r.tenant || '/' || r.agency || '/' || r.year)
        ORDER BY tenant, agency, year
        """)).Select(row => new ReportKey(row.Tenant, row.Agency, (int)row.Year))];
}
