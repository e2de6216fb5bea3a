using System.Globalization;
using System.Text.Json;
using Workflow.Grains.Interfaces.Reminders;
using Workflow.Rules.Reminders;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;

namespace Workflow.Silo.Storage.Sql.Reminders;

internal sealed class SqlDeliveries(ISqlDatabase database) : IDeliveries
{
    private const string Select = """
        SELECT tenant AS Tenant, id AS Id, channel AS Channel, role AS Role, recipient AS Recipient, name AS Name, event AS Event, payload AS Payload, subject AS Subject,
               body AS Body, state AS State, attempts AS Attempts, next_at AS NextAt, created_at AS CreatedAt, sent_at AS SentAt, problem AS Problem, read_at AS ReadAt
        FROM delivery
        """;

    /// <summary>Adds the deliveries of <c>@rows</c>; what follows may narrow them, as rows called r.</summary>
    public static string Insert(SqlDialect dialect) => $"""
        INSERT INTO delivery (tenant, id, channel, role, recipient, name, event, payload, state, attempts, next_at, created_at)
        SELECT r.tenant, r.id, r.channel, r.role, r.recipient, r.name, r.event, r.payload, 0, 0, r.next_at, r.created_at
        FROM {dialect.JsonRows("@rows", ("tenant", "text"), ("id", "text"), ("channel", "integer"), ("role", "integer"), ("recipient", "text"), ("name", "text"), ("event", "text"), ("payload", "text"), ("next_at", "bigint"), ("created_at", "bigint"))} r
        """;

    public static string Json(IEnumerable<Delivery> deliveries) => JsonSerializer.Serialize(deliveries.Select(one => new
    {
        tenant = one.Tenant,
        id = one.Id,
        channel = (int)one.Channel,
        role = (int)one.Role,
        recipient = one.Recipient,
        name = one.Name,
        @event = one.Event,
        payload = one.Payload,
        next_at = one.NextAt.ToColumn(),
        created_at = one.CreatedAt.ToColumn(),
    }));

    public Task<IReadOnlyList<(string Tenant, string Id)>> Claim(DateTimeOffset now, TimeSpan lease, int most) =>
        database.Write<IReadOnlyList<(string, string)>>(Scope.Jobs, async connection =>
            [.. await connection.Query<(string, string)>(
                $"""
                UPDATE delivery SET next_at = @until, attempts = attempts + 1
                WHERE (tenant, id) IN (SELECT tenant, id FROM delivery WHERE state = 0 AND next_at <= @now ORDER BY next_at LIMIT @most {database.Dialect.SkipLocked})
                RETURNING tenant, id
                """,
                new { now = now.ToColumn(), until = (now + lease).ToColumn(), most })]);

    public Task<Delivery?> Find(string tenant, string id) => database.Read(Scope.Of(tenant), async connection =>
        (await connection.QuerySingleOrDefault<DeliveryRow>($"{Select} WHERE tenant = @tenant AND id = @id AND state = 0", new { tenant, id }))?.ToDelivery());

    public Task Settle(Delivery delivery, Settlement settlement, DateTimeOffset now) => database.Write(Scope.Of(delivery.Tenant), async connection =>
    {
        var isSent = settlement.State == LedgerState.Sent;
        var values = new
        {
            delivery.Tenant,
            delivery.Id,
            state = (int)settlement.State,
            sentAt = isSent ? now.ToColumn() : (long?)null,
            next = settlement.NextAt.ToColumn(),
            settlement.Problem,
            settlement.Subject,
            settlement.Body,
            delivery.Attempts,
        };
        foreach (var row in settlement.Dropped)
        {
            await connection.Execute(
                """
                UPDATE reminder SET state = 4, because_zh = @Zh, because_en = @En
                WHERE tenant = @Tenant AND year = @Year AND agency = @Agency AND step = @Step AND recipient = @Recipient AND channel = @channel
                """,
                new { delivery.Tenant, row.Year, row.Agency, row.Step, row.Recipient, channel = (int)row.Channel, Settlement.DroppedBecause.Zh, Settlement.DroppedBecause.En });
        }

        if (settlement.State != LedgerState.Planned)
        {
            await connection.Execute("UPDATE reminder SET state = @state, sent_at = @sentAt WHERE tenant = @Tenant AND delivery = @Id AND state = 0", values);
        }

        return await connection.Execute(
            """
            UPDATE delivery SET state = @state, sent_at = @sentAt, next_at = @next, problem = @Problem, attempts = @Attempts,
                                subject = coalesce(@Subject, subject), body = coalesce(@Body, body)
            WHERE tenant = @Tenant AND id = @Id
            """,
            values);
    });

    public Task PassOn(WaitingMessage message, IReadOnlyList<Delivery> deliveries) => database.Write(Scope.Jobs, async connection =>
    {
        await connection.Execute($"{Insert(database.Dialect)} WHERE true ON CONFLICT DO NOTHING", new { rows = Json(deliveries) });
        return await connection.Execute(
            "DELETE FROM outbox WHERE grain_key = @GrainKey AND grain_version = @GrainVersion", new { message.GrainKey, message.GrainVersion });
    });

    public Task<IReadOnlyList<Delivery>> OfWebhook(string tenant, string webhook, int most) => database.Read<IReadOnlyList<Delivery>>(Scope.Of(tenant), async connection =>
        [.. (await connection.Query<DeliveryRow>(
            $"{Select} WHERE tenant = @tenant AND recipient = @webhook AND channel = @channel ORDER BY created_at DESC LIMIT @most",
            new { tenant, webhook, channel = (int)ReminderChannel.Webhook, most })).Select(row => row.ToDelivery())]);

    public Task<int> Replay(string tenant, Webhook webhook, string? delivery, DateTimeOffset now) => database.Write(Scope.Of(tenant), async connection =>
    {
        var values = new { tenant, webhook = webhook.Id, channel = (int)ReminderChannel.Webhook, delivery, now = now.ToColumn() };
        await connection.Execute(
            """
            UPDATE reminder SET state = 0 WHERE tenant = @tenant AND state = 2 AND delivery IN (
                SELECT id FROM delivery WHERE tenant = @tenant AND recipient = @webhook AND channel = @channel AND state = 2 AND (@delivery IS NULL OR id = @delivery))
            """,
            values);
        return await connection.Execute(
            """
            UPDATE delivery SET state = 0, attempts = 0, next_at = @now
            WHERE tenant = @tenant AND recipient = @webhook AND channel = @channel AND state = 2 AND (@delivery IS NULL OR id = @delivery)
            """,
            values);
    });

    public Task<Page<Delivery>> Inbox(string tenant, string user, PageRequest page) => database.Read(Scope.Of(tenant), async connection =>
    {
        var offset = int.TryParse(page.After, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var rows = (await connection.Query<DeliveryRow>(
            $"{Select} WHERE tenant = @tenant AND recipient = @user AND channel = @channel AND state = 1 ORDER BY sent_at DESC, id LIMIT @limit OFFSET @offset",
            new { tenant, user, channel = (int)ReminderChannel.Inbox, limit = page.Limit + 1, offset })).Select(row => row.ToDelivery()).ToList();
        return Pages.Cut(rows, page.Limit, _ => (offset + page.Limit).ToString(CultureInfo.InvariantCulture));
    });

    public async Task<bool> MarkRead(string tenant, string user, string id, DateTimeOffset now) => await database.Write(
        Scope.Of(tenant),
        "UPDATE delivery SET read_at = coalesce(read_at, @now) WHERE tenant = @tenant AND id = @id AND recipient = @user AND channel = @channel AND state = 1",
        new { tenant, user, id, channel = (int)ReminderChannel.Inbox, now = now.ToColumn() }) > 0;
}
