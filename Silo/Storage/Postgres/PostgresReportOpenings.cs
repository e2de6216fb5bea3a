using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>One call of a function for each batch, and one commit.</summary>
internal sealed class PostgresReportOpenings(PostgresDatabase database) : SqlReportOpenings(
    database,
    """
    SELECT grain_type AS GrainType, tenant AS Tenant, version AS Version, payload AS Payload, report_version AS ReportVersion, last_version AS LastVersion, last_payload AS LastPayload
    FROM look_at_openings(@tenants, @year)
    """)
{
    public override Task<IReadOnlySet<ReportKey>> Open(int year, IReadOnlyList<NewReport> reports)
    {
        // In the order of the keys, so that two batches never wait for each other crosswise.
        var sorted = reports.OrderBy(report => report.Record.Key.GrainKey, StringComparer.Ordinal).ToArray();
        var payloads = Array.ConvertAll(sorted, report => JsonSerializer.Serialize(new Stored<ReportRecord> { Record = report.Record }, StateJson.Options));
        Array.ForEach(payloads, StorableText.Ensure);
        return database.Trips.Send<IReadOnlySet<ReportKey>>(async connection =>
        {
            await using var command = new NpgsqlCommand("SELECT place FROM open_reports($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)", connection)
            {
                Parameters =
                {
                    new NpgsqlParameter<int> { TypedValue = year },
                    new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)TenantContext.Current ?? DBNull.Value },
                    All(report => report.Record.Key.Tenant),
                    All(report => report.Record.Key.Agency),
                    new NpgsqlParameter<string[]> { TypedValue = payloads },
                    All(report => (int)report.Summary.Kind),
                    All(report => report.Summary.Errors),
                    All(report => report.Summary.Warnings),
                    All(report => report.Summary.SubmitDueOn),
                    All(report => report.Summary.PublishDueOn),
                    All(report => report.TenantVersion),
                    All(report => report.CalendarVersion),
                    All(report => report.AgencyVersion),
                    All(report => report.LastYearVersion),
                    new NpgsqlParameter<long> { TypedValue = sorted[0].Summary.UpdatedAt.ToColumn() },
                },
            };
            var made = new HashSet<ReportKey>();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                made.Add(sorted[reader.GetInt64(0) - 1].Record.Key);
            }

            return made;
        });

        NpgsqlParameter<T[]> All<T>(Func<NewReport, T> value) => new() { TypedValue = Array.ConvertAll(sorted, report => value(report)) };
    }
}
