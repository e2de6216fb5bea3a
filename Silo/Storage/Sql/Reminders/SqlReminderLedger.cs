using System.Globalization;
using System.Text.Json;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Grains.Users;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Storage.Sql.Reminders;

internal sealed class SqlReminderLedger(ISqlDatabase database) : IReminderLedger
{
    private readonly string select = $"""
        SELECT agency AS Agency, year AS Year, step AS Step, recipient AS Recipient, channel AS Channel, role AS Role, name AS Name,
               {database.Dialect.DayText("due_on")} AS DueOn, {database.Dialect.DayText("planned_on")} AS PlannedOn, planned_at AS PlannedAt, sent_at AS SentAt,
               state AS State, because_zh AS BecauseZh, because_en AS BecauseEn, delivery AS Delivery
        FROM reminder
        """;

    public Task<TenantReminding> Read(string tenant, int year) => database.Read(Scope.Of(tenant), async connection =>
    {
        var states = (await connection.Query<(string Type, string Payload)>(
            "SELECT grain_type, payload FROM grain_state WHERE tenant = @tenant AND grain_type IN ('agency', 'user', 'calendar', 'reminders') AND payload IS NOT NULL ORDER BY grain_key",
            new { tenant })).ToLookup(row => row.Type, row => row.Payload);
        var ledger = new ReminderLedger();
        foreach (var row in await connection.Query<(string Agency, string Step, string Recipient, long Channel, string PlannedOn, long State)>(
            $"SELECT agency, step, recipient, channel, {database.Dialect.DayText("planned_on")}, state FROM reminder WHERE tenant = @tenant AND year = @year",
            new { tenant, year }))
        {
            ledger.Add(new ReminderKey(row.Agency, row.Step, row.Recipient, (ReminderChannel)row.Channel), row.PlannedOn.ToDay(), (LedgerState)row.State == LedgerState.Suppressed);
        }

        return new TenantReminding(
            Records<ReminderSettings>(states["reminders"]).FirstOrDefault() ?? ReminderSettings.Default,
            Records<TenantDates>(states["calendar"]).FirstOrDefault() ?? TenantDates.None,
            [.. Records<AgencyProfile>(states["agency"])],
            [.. Records<UserRecord>(states["user"]).Select(user => user.Profile)],
            [.. await Open(connection, tenant, "AND year = @year", new { tenant, year })],
            ledger);
    });

    public Task<IReadOnlyList<UnpublishedReport>> Unpublished(string tenant) => database.Read<IReadOnlyList<UnpublishedReport>>(Scope.Of(tenant), async connection =>
        [.. await Open(connection, tenant, "", new { tenant })]);

    public Task<int> Add(string tenant, IReadOnlyList<LedgerRow> rows, IReadOnlyList<Delivery> deliveries) => database.Write(Scope.Of(tenant), async connection =>
    {
        // One statement for all rows: a tenant may have thousands.
        var added = await connection.Execute(
            $"""
            INSERT INTO reminder (tenant, year, agency, step, recipient, channel, role, name, due_on, planned_on, planned_at, sent_at, state, because_zh, because_en, delivery)
            SELECT @tenant, r.year, r.agency, r.step, r.recipient, r.channel, r.role, r.name, r.due_on, r.planned_on, r.planned_at, NULL, r.state, r.because_zh, r.because_en, r.delivery
            FROM {database.Dialect.JsonRows("@rows", ("year", "integer"), ("agency", "text"), ("step", "text"), ("recipient", "text"), ("channel", "integer"), ("role", "integer"), ("name", "text"), ("due_on", "date"), ("planned_on", "date"), ("planned_at", "bigint"), ("state", "integer"), ("because_zh", "text"), ("because_en", "text"), ("delivery", "text"))} r
            WHERE true
            ON CONFLICT DO NOTHING
            """,
            new
            {
                tenant,
                rows = JsonSerializer.Serialize(rows.Select(row => new
                {
                    year = row.Year,
                    agency = row.Agency,
                    step = row.Step,
                    recipient = row.Recipient,
                    channel = (int)row.Channel,
                    role = (int)row.Role,
                    name = row.Name,
                    due_on = row.DueOn.ToColumn(),
                    planned_on = row.PlannedOn.ToColumn(),
                    planned_at = row.PlannedAt.ToColumn(),
                    state = (int)row.State,
                    because_zh = row.Because.Zh,
                    because_en = row.Because.En,
                    delivery = row.Delivery,
                })),
            });
        // Where another process was faster its delivery takes the rows along, and this one would have nothing to say.
        await connection.Execute(
            $"{SqlDeliveries.Insert(database.Dialect)} WHERE EXISTS (SELECT 1 FROM reminder m WHERE m.tenant = @tenant AND m.delivery = r.id) ON CONFLICT DO NOTHING",
            new { tenant, rows = SqlDeliveries.Json(deliveries) });
        return added;
    });

    public Task<Page<LedgerRow>> List(LedgerQuery query) => database.Read(Scope.Of(query.Tenant), async connection =>
    {
        var offset = int.TryParse(query.Page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var rows = (await connection.Query<ReminderRow>(
            $"""
            {select}
            WHERE tenant = @Tenant AND (@Year IS NULL OR year = @Year) AND (@anyAgency OR {database.Dialect.IsOneOf("agency", "@agencies")}) AND (@State IS NULL OR state = @State)
            ORDER BY planned_at DESC, year, agency, step, recipient, channel
            LIMIT @limit OFFSET @offset
            """,
            new { query.Tenant, query.Year, anyAgency = query.Agencies is null, agencies = query.Agencies?.ToArray() ?? [], State = (int?)query.State, limit = query.Page.Limit + 1, offset })).Select(row => row.ToRow()).ToList();
        return Pages.Cut(rows, query.Page.Limit, _ => (offset + query.Page.Limit).ToString(CultureInfo.InvariantCulture));
    });

    public Task<IReadOnlyList<LedgerRow>> Of(string tenant, string delivery) => database.Read<IReadOnlyList<LedgerRow>>(Scope.Of(tenant), async connection =>
        [.. (await connection.Query<ReminderRow>($"{select} WHERE tenant = @tenant AND delivery = @delivery AND state = 0 ORDER BY due_on, year, agency", new { tenant, delivery })).Select(row => row.ToRow())]);

    public Task<IReadOnlyList<HeldReport>> Held(string tenant, string delivery) => database.Read<IReadOnlyList<HeldReport>>(Scope.Of(tenant), async connection =>
    [
        .. (await connection.Query<(string Agency, long Year, long Kind, long Status, string SubmitDueOn, string PublishDueOn, string Name)>(
            $"""
            SELECT r.agency, r.year, r.kind, r.status, {database.Dialect.DayText("r.submit_due_on")}, {database.Dialect.DayText("r.publish_due_on")}, coalesce(a.name, r.agency)
            FROM report_index r
            LEFT JOIN agency_name a ON a.grain_key = 'agency/' || r.tenant || '/' || r.agency
            WHERE r.tenant = @tenant AND r.published_revision = 0
              AND (r.year, r.agency) IN (SELECT m.year, m.agency FROM reminder m WHERE m.tenant = @tenant AND m.delivery = @delivery)
            """,
            new { tenant, delivery })).Select(row => new HeldReport(
                new UnpublishedReport(row.Agency, (int)row.Year, (AgencyKind)row.Kind, (ReportStatus)row.Status, row.SubmitDueOn.ToDay(), row.PublishDueOn.ToDay()), row.Name)),
    ]);

    public Task<IReadOnlyList<LedgerRow>> Bounces(string tenant) => database.Read<IReadOnlyList<LedgerRow>>(Scope.Of(tenant), async connection =>
        [.. (await connection.Query<ReminderRow>($"{select} WHERE tenant = @tenant AND state = 3 ORDER BY planned_at DESC LIMIT 500", new { tenant })).Select(row => row.ToRow()).DistinctBy(row => (row.Agency, row.Recipient))]);

    private async Task<IEnumerable<UnpublishedReport>> Open(ScopedConnection connection, string tenant, string narrowed, object parameters) =>
        (await connection.Query<(string Agency, long Year, long Kind, long Status, string SubmitDueOn, string PublishDueOn)>(
            $"""
            SELECT agency, year, kind, status, {database.Dialect.DayText("submit_due_on")}, {database.Dialect.DayText("publish_due_on")}
            FROM report_index WHERE tenant = @tenant AND published_revision = 0 {narrowed} ORDER BY year, agency
            """,
            parameters)).Select(row => new UnpublishedReport(row.Agency, (int)row.Year, (AgencyKind)row.Kind, (ReportStatus)row.Status, row.SubmitDueOn.ToDay(), row.PublishDueOn.ToDay()));

    private static IEnumerable<T> Records<T>(IEnumerable<string> payloads)
        where T : class => payloads.Select(payload => JsonSerializer.Deserialize<Stored<T>>(payload, StateJson.Options)!.Record!);
}
