using System.Globalization;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlReportIndex(ISqlDatabase database) : IReportIndex
{
    private readonly string select = Select(database.Dialect);

    /// <summary>Every column of a row, and the name of its agency; the rows are called r.</summary>
    internal static string Select(SqlDialect dialect) => $"""
        {Columns(dialect, "coalesce(a.name, r.agency)")}
        FROM report_index r
        LEFT JOIN agency_name a ON a.grain_key = 'agency/' || r.tenant || '/' || r.agency
        """;

    /// <param name="name">What stands for the name of the agency.</param>
    internal static string Columns(SqlDialect dialect, string name) => $"""
        SELECT r.tenant AS Tenant, r.agency AS Agency, r.year AS Year, r.kind AS Kind, r.status AS Status, r.revision AS Revision,
               r.published_revision AS PublishedRevision, r.hidden AS Hidden, r.version AS Version, r.errors AS Errors, r.warnings AS Warnings,
               r.reviewer AS Reviewer, {dialect.DayText("r.submit_due_on")} AS SubmitDueOn,
               {dialect.DayText("r.publish_due_on")} AS PublishDueOn, r.submitted_at AS SubmittedAt,
               r.published_at AS PublishedAt, r.publish_at AS PublishAt, r.updated_at AS UpdatedAt,
               {name} AS AgencyName
        """;

    /// <summary>Held by somebody after its date: not submitted after the one, or not published after the other.</summary>
    private readonly string isLate = $"""
        ((r.published_revision = 0 AND r.status IN (0, 2) AND r.submit_due_on < {database.Dialect.Day("@today")}) OR (r.published_revision = 0 AND r.publish_due_on < {database.Dialect.Day("@today")}))
        """;

    public Task<Page<ReportRow>> Search(ReportQuery query) => database.Read(Scope.Of(query.Tenant), async connection =>
    {
        var (afterYear, afterAgency) = Cursor(query.Page.After);
        var rows = (await connection.Query<ReportIndexRow>(
            $"""
            {select}
            WHERE r.tenant = @Tenant
              AND (@Year IS NULL OR r.year = @Year)
              AND (@Status IS NULL OR r.status = @Status)
              AND (@Late IS NULL OR @Late = {isLate})
              AND (@anyAgency OR {database.Dialect.IsOneOf("r.agency", "@agencies")})
              AND (@search IS NULL OR {Holds("lower(a.name)")} OR {Holds("r.agency")})
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
                today = query.Today.ToColumn(),
                anyAgency = query.Agencies is null,
                agencies = query.Agencies?.ToArray() ?? [],
                search = query.Page.Search?.ToLowerInvariant(),
                afterYear,
                afterAgency,
                limit = query.Page.Limit + 1,
            })).Select(row => row.ToRow()).ToList();
        return Pages.Cut(rows, query.Page.Limit, row => string.Create(CultureInfo.InvariantCulture, $"{row.Summary.Year}.{row.Summary.Agency}"));
    });

    public Task<IReadOnlyDictionary<ReportStatus, int>> Count(string tenant, int year) => database.Read<IReadOnlyDictionary<ReportStatus, int>>(Scope.Of(tenant), async connection =>
        (await connection.Query<(long Status, long Number)>(
            // 4 is published: a report under correction still counts as that.
            "SELECT CASE WHEN published_revision > 0 THEN 4 ELSE status END, count(*) FROM report_index WHERE tenant = @tenant AND year = @year GROUP BY 1",
            new { tenant, year })).ToDictionary(pair => (ReportStatus)pair.Status, pair => (int)pair.Number));

    public Task<IReadOnlyList<ReportRow>> Published(string tenant, int year) => database.Read<IReadOnlyList<ReportRow>>(Scope.Published(tenant), async connection =>
        [.. (await connection.Query<ReportIndexRow>($"{select} WHERE r.tenant = @tenant AND r.year = @year AND r.published_revision > 0 AND NOT r.hidden ORDER BY r.agency", new { tenant, year })).Select(row => row.ToRow())]);

    public Task<IReadOnlyList<ReportKey>> DueForPublication(DateTimeOffset now) => database.Read<IReadOnlyList<ReportKey>>(Scope.Jobs, async connection =>
        [.. (await connection.Query<(string Tenant, string Agency, long Year)>(
            "SELECT tenant, agency, year FROM report_index WHERE publish_at <= @now AND status = 3 ORDER BY publish_at",
            new { now = now.ToColumn() })).Select(row => new ReportKey(row.Tenant, row.Agency, (int)row.Year))]);

    public Task<(ReportKey Key, HistoryEntry Entry)?> FindReceipt(string hash) => database.Read<(ReportKey, HistoryEntry)?>(Scope.Receipt(hash), async connection =>
        await connection.QuerySingleOrDefault<HistoryRow>(
            $"{SqlReportHistory.Select} WHERE hash = @hash AND fired = @submit",
            new { hash, submit = (int)ReportTrigger.Submit }) is { } row ? (row.ToKey(), row.ToEntry()) : null);

    private string Holds(string text) => $"{database.Dialect.Position(text, "@search")} > 0";

    private static (int? Year, string? Agency) Cursor(string? after) =>
        after?.Split('.', 2) is [var year, var agency] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? (number, agency) : (null, null);
}
