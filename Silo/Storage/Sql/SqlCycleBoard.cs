using System.Text.Json;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules.Calendar;
using Workflow.Silo.Cycles;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlCycleBoard(ISqlDatabase database) : ICycleBoard
{
    public Task<IReadOnlyList<(AgencyProfile Agency, ReportSummary? Report)>> Read(string tenant, int year) =>
        database.Read<IReadOnlyList<(AgencyProfile, ReportSummary?)>>(Scope.Of(tenant), async connection =>
        {
            var payloads = await connection.Query<string>(
                "SELECT payload FROM grain_state WHERE grain_type = 'agency' AND tenant = @tenant AND payload IS NOT NULL ORDER BY grain_key", new { tenant });
            var reports = (await connection.Query<ReportIndexRow>(
                $"{SqlReportIndex.Columns(database.Dialect, "r.agency")} FROM report_index r WHERE r.tenant = @tenant AND r.year = @year", new { tenant, year }))
                .ToDictionary(row => row.Agency, row => row.ToRow().Summary);
            return [.. payloads.Select(payload => JsonSerializer.Deserialize<Stored<AgencyProfile>>(payload, StateJson.Options)!.Record!).Select(agency => (agency, reports.GetValueOrDefault(agency.Id)))];
        });

    public Task<IReadOnlyList<MilestoneReached>> Reached(string tenant, int year) => database.Read<IReadOnlyList<MilestoneReached>>(Scope.Of(tenant), async connection =>
        [.. (await connection.Query<(string Agency, long Milestone, long At)>(
            // A report of an earlier year that was recorded was out on the day that was recorded with it.
            """
            SELECT h.agency, CASE WHEN h.fired = @submit THEN @submitted ELSE @published END, min(CASE WHEN h.fired = @record THEN i.published_at ELSE h.at END)
            FROM report_history h JOIN report_index i ON i.tenant = h.tenant AND i.year = h.year AND i.agency = h.agency
            WHERE h.tenant = @tenant AND h.year = @year AND h.fired IN (@submit, @publish, @record)
            GROUP BY 1, 2
            """,
            new
            {
                tenant,
                year,
                submit = (int)ReportTrigger.Submit,
                publish = (int)ReportTrigger.Publish,
                record = (int)ReportTrigger.Record,
                submitted = (int)Milestone.Submit,
                published = (int)Milestone.Publish,
            })).Select(row => new MilestoneReached(row.Agency, (Milestone)row.Milestone, row.At.ToMoment()))]);
}
