using System.Globalization;
using Dapper;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteReportIndex(SqliteDatabase database) : IReportIndex
{
    internal const string Upsert = """
        INSERT INTO report_index (tenant, agency, year, kind, status, revision, published_revision, hidden, version, errors, warnings, reviewer,
                                  submit_due_on, publish_due_on, submitted_at, published_at, publish_at, updated_at)
        VALUES (@Tenant, @Agency, @Year, @Kind, @Status, @Revision, @PublishedRevision, @Hidden, @Version, @Errors, @Warnings, @Reviewer,
                @SubmitDueOn, @PublishDueOn, @SubmittedAt, @PublishedAt, @PublishAt, @UpdatedAt)
        ON CONFLICT (tenant, year, agency) DO UPDATE SET
            kind = excluded.kind, status = excluded.status, revision = excluded.revision, published_revision = excluded.published_revision,
            hidden = excluded.hidden, version = excluded.version, errors = excluded.errors, warnings = excluded.warnings, reviewer = excluded.reviewer,
            submit_due_on = excluded.submit_due_on, publish_due_on = excluded.publish_due_on, submitted_at = excluded.submitted_at,
            published_at = excluded.published_at, publish_at = excluded.publish_at, updated_at = excluded.updated_at
        """;

    internal const string Select = """
        SELECT r.tenant AS Tenant, r.agency AS Agency, r.year AS Year, r.kind AS Kind, r.status AS Status, r.revision AS Revision,
               r.published_revision AS PublishedRevision, r.hidden AS Hidden, r.version AS Version, r.errors AS Errors, r.warnings AS Warnings,
               r.reviewer AS Reviewer, r.submit_due_on AS SubmitDueOn, r.publish_due_on AS PublishDueOn, r.submitted_at AS SubmittedAt,
               r.published_at AS PublishedAt, r.publish_at AS PublishAt, r.updated_at AS UpdatedAt,
               coalesce(json_extract(a.payload, '$.record.name'), r.agency) AS AgencyName
        FROM report_index r
        LEFT JOIN grain_state a ON a.grain_type = 'agency' AND a.grain_key = 'agency/' || r.tenant || '/' || r.agency AND a.state_name = 'agency'
        """;

    /// <summary>Held by somebody after its date: not submitted after the one, or not published after the other.</summary>
    private const string IsLate = """
        ((r.published_revision = 0 AND r.status IN (0, 2) AND r.submit_due_on < @today) OR (r.published_revision = 0 AND r.publish_due_on < @today))
        """;

    public Task<Page<ReportRow>> Search(ReportQuery query) => database.Read(async connection =>
    {
        var (afterYear, afterAgency) = Cursor(query.Page.After);
        var rows = (await connection.QueryAsync<ReportIndexRow>(
            $"""
            {Select}
            WHERE r.tenant = @Tenant
              AND (@Year IS NULL OR r.year = @Year)
              AND (@Status IS NULL OR r.status = @Status)
              AND (@Late IS NULL OR @Late = {IsLate})
              AND (@anyAgency OR r.agency IN @agencies)
              AND (@search IS NULL OR instr(lower(coalesce(json_extract(a.payload, '$.record.name'), '')), @search) > 0 OR instr(r.agency, @search) > 0)
              AND (@afterYear IS NULL OR r.year < @afterYear OR (r.year = @afterYear AND r.agency > @afterAgency))
            ORDER BY r.year DESC, r.agency
            LIMIT @limit
            """,
            new
            {
                query.Tenant,
                query.Year,
                Status = (int?)query.Status,
                query.Late,
                today = Day(query.Today),
                anyAgency = query.Agencies is null,
                agencies = query.Agencies ?? [],
                search = query.Page.Search?.ToLowerInvariant(),
                afterYear,
                afterAgency,
                limit = query.Page.Limit + 1,
            })).Select(row => row.ToRow()).ToList();
        return Pages.Cut(rows, query.Page.Limit, row => string.Create(CultureInfo.InvariantCulture, $"{row.Summary.Year}.{row.Summary.Agency}"));
    });

    public Task<IReadOnlyDictionary<ReportStatus, int>> Count(string tenant, int year) => database.Read<IReadOnlyDictionary<ReportStatus, int>>(async connection =>
        (await connection.QueryAsync<(long Status, long Number)>(
            // 4 is published: a report under correction still counts as that.
            "SELECT CASE WHEN published_revision > 0 THEN 4 ELSE status END, count(*) FROM report_index WHERE tenant = @tenant AND year = @year GROUP BY 1",
            new { tenant, year })).ToDictionary(pair => (ReportStatus)pair.Status, pair => (int)pair.Number));

    public Task<IReadOnlyList<ReportRow>> Published(string tenant, int year) => database.Read<IReadOnlyList<ReportRow>>(async connection =>
        [.. (await connection.QueryAsync<ReportIndexRow>($"{Select} WHERE r.tenant = @tenant AND r.year = @year AND r.published_revision > 0 AND NOT r.hidden ORDER BY r.agency", new { tenant, year })).Select(row => row.ToRow())]);

    public Task<IReadOnlyList<ReportKey>> DueForPublication(DateTimeOffset now) => database.Read<IReadOnlyList<ReportKey>>(async connection =>
        [.. (await connection.QueryAsync<(string Tenant, string Agency, long Year)>(
            "SELECT tenant, agency, year FROM report_index WHERE publish_at <= @now AND status = 3 ORDER BY publish_at",
            new { now = now.ToColumn() })).Select(row => new ReportKey(row.Tenant, row.Agency, (int)row.Year))]);

    public Task<(ReportKey Key, HistoryEntry Entry)?> FindReceipt(string hash) => database.Read<(ReportKey, HistoryEntry)?>(async connection =>
        await connection.QuerySingleOrDefaultAsync<HistoryRow?>(
            $"{SqliteReportHistory.Select} WHERE hash = @hash AND fired = @submit",
            new { hash, submit = (int)ReportTrigger.Submit }) is { } row ? (row.ToKey(), row.ToEntry()) : null);

    internal static object Row(ReportSummary summary) => new
    {
        summary.Tenant,
        summary.Agency,
        summary.Year,
        Kind = (int)summary.Kind,
        Status = (int)summary.Status,
        summary.Revision,
        summary.PublishedRevision,
        summary.Hidden,
        summary.Version,
        summary.Errors,
        summary.Warnings,
        summary.Reviewer,
        SubmitDueOn = Day(summary.SubmitDueOn),
        PublishDueOn = Day(summary.PublishDueOn),
        SubmittedAt = summary.SubmittedAt?.ToColumn(),
        PublishedAt = summary.PublishedAt?.ToColumn(),
        PublishAt = summary.PublishAt?.ToColumn(),
        UpdatedAt = summary.UpdatedAt.ToColumn(),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (int? Year, string? Agency) Cursor(string? after) =>
        after?.Split('.', 2) is [var year, var agency] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, agency) : (null, null);
}
