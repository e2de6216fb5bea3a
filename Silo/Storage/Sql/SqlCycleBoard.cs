using System.Text.Json;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules.Calendar;
using Workflow.Silo.Cycles;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlCycleBoard(ISqlDatabase database) : ICycleBoard
{
    public async Task<IReadOnlyList<(AgencyProfile Agency, BoardReport? Report)>> Read(string tenant, int year)
    {
        // Beside each other: a tenant may have thousands of both.
        var (agencies, reports) = (Agencies(tenant), Reports(tenant, year));
        var open = await reports;
        return [.. (await agencies).Select(agency => (agency, open.GetValueOrDefault(agency.Id)))];
    }

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

    private Task<List<AgencyProfile>> Agencies(string tenant) => database.Read<List<AgencyProfile>>(Scope.Of(tenant), async connection =>
        [.. (await connection.Query<string>(
            "SELECT payload FROM grain_state WHERE grain_type = 'agency' AND tenant = @tenant AND payload IS NOT NULL ORDER BY grain_key",
            new { tenant })).Select(payload => JsonSerializer.Deserialize<Stored<AgencyProfile>>(payload, StateJson.Options)!.Record!)]);

    private Task<Dictionary<string, BoardReport>> Reports(string tenant, int year) => database.Read(Scope.Of(tenant), async connection =>
        (await connection.Query<ReportRow>(
            $"""
            SELECT agency AS Agency, status AS Status, revision AS Revision, published_revision AS PublishedRevision, errors AS Errors, warnings AS Warnings,
                   {database.Dialect.DayText("submit_due_on")} AS SubmitDueOn, {database.Dialect.DayText("publish_due_on")} AS PublishDueOn
            FROM report_index WHERE tenant = @tenant AND year = @year
            """,
            new { tenant, year })).ToDictionary(
                row => row.Agency,
                row => new BoardReport((ReportStatus)row.Status, (int)row.Revision, (int)row.PublishedRevision, row.SubmitDueOn.ToDay(), row.PublishDueOn.ToDay(), (int)row.Errors, (int)row.Warnings)));

    private sealed record ReportRow
    {
        public required string Agency { get; init; }

        public required long Status { get; init; }

        public required long Revision { get; init; }

        public required long PublishedRevision { get; init; }

        public required long Errors { get; init; }

        public required long Warnings { get; init; }

        public required string SubmitDueOn { get; init; }

        public required string PublishDueOn { get; init; }
    }
}
