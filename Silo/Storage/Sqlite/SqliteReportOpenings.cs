using System.Globalization;
using System.Text.Json;
using Dapper;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>One transaction for each batch.</summary>
internal sealed class SqliteReportOpenings(SqliteDatabase database, TimeProvider clock) : SqlReportOpenings(
    database,
    """
    SELECT g.grain_type AS GrainType, g.tenant AS Tenant, g.version AS Version, g.payload AS Payload,
           coalesce(r.version, 0) AS ReportVersion, coalesce(l.version, 0) AS LastVersion, CASE WHEN i.published_revision > 0 THEN l.payload END AS LastPayload
    FROM grain_state g
    LEFT JOIN grain_state r ON g.grain_type = 'agency' AND r.grain_type = 'report' AND r.grain_key = 'report/' || substr(g.grain_key, 8) || '/' || @year AND r.state_name = 'report'
    LEFT JOIN grain_state l ON g.grain_type = 'agency' AND l.grain_type = 'report' AND l.grain_key = 'report/' || substr(g.grain_key, 8) || '/' || (@year - 1) AND l.state_name = 'report'
    LEFT JOIN report_index i ON l.grain_key IS NOT NULL AND i.tenant = g.tenant AND i.year = @year - 1 AND i.agency = substr(g.grain_key, 9 + length(g.tenant))
    WHERE g.tenant IN @tenants AND (g.grain_type IN ('tenant', 'calendar', 'agency') OR g.grain_type = 'cycle' AND g.grain_key = 'cycle/' || g.tenant || '/' || @year)
    """)
{
    private readonly SqliteDatabase database = database;

    public override Task<IReadOnlySet<ReportKey>> Open(int year, IReadOnlyList<NewReport> reports) => database.Write<IReadOnlySet<ReportKey>>(async (connection, transaction) =>
    {
        var made = new HashSet<ReportKey>();
        foreach (var report in reports)
        {
            var key = report.Record.Key;
            IReadOnlyList<GrainVersion> reads =
            [
                new($"tenant/{key.Tenant}", report.TenantVersion),
                new($"calendar/{key.Tenant}", report.CalendarVersion),
                new($"agency/{key.Tenant}/{key.Agency}", report.AgencyVersion),
                new(key.LastYear.GrainKey, report.LastYearVersion),
            ];
            var payload = JsonSerializer.Serialize(new Stored<ReportRecord> { Record = report.Record }, StateJson.Options);
            StorableText.Ensure(payload);
            if (await SqliteFences.AreCurrent(connection, transaction, reads) && await connection.ExecuteAsync(
                """
                INSERT INTO grain_state (grain_type, grain_key, state_name, tenant, version, payload, modified)
                VALUES ('report', @GrainKey, 'report', @Tenant, 1, @payload, @modified) ON CONFLICT DO NOTHING
                """,
                new { key.GrainKey, key.Tenant, payload, modified = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) },
                transaction) == 1)
            {
                await SqliteEffects.Write(connection, transaction, key.GrainKey, 1, payload, new WriteEffects { Version = 1, Tenant = key.Tenant, Summary = report.Summary });
                made.Add(key);
            }
        }

        return made;
    });
}
