using System.Globalization;
using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Silo.Storage.Sql;

internal sealed class SqlAuditLog(ISqlDatabase database) : IAuditLog
{
    /// <summary>A line of that id that is there already stays as it is.</summary>
    internal const string Insert = """
        INSERT INTO audit (tenant, id, at, action, resource, agency, year, by_user, by_name, roles, on_behalf_of, address, changes)
        VALUES (@tenant, @id, @At, @Action, @Resource, @Agency, @Year, @By, @ByName, @Roles, @OnBehalfOf, @Address, @Changes)
        ON CONFLICT DO NOTHING
        """;

    // A move has no line of its own: writing one would cost each move, and its history cannot be changed unnoticed either.
    private const int Moves = (int)AuditAction.ReportSubmitted;
    private const string MoveResource = "'report/' || agency || '/' || year";
    private const string MoveId = $"{MoveResource} || '@' || number";

    public Task Add(string tenant, AuditEntry entry) =>
        database.Write(Scope.Of(tenant), Insert, AuditLine.Of(tenant, Guid.NewGuid().ToString("N"), entry));

    public Task<Page<AuditRow>> Search(AuditQuery query) => database.Read(Scope.Of(query.Tenant), async connection =>
    {
        var (beforeAt, beforeId) = Cursor(query.Page.After);
        var rows = (await connection.Query<AuditLine>(
            $"""
            SELECT * FROM (
                SELECT * FROM (
                    SELECT id AS Id, at AS At, action AS Action, resource AS Resource, agency AS Agency, year AS Year, by_user AS ByUser, by_name AS ByName, roles AS Roles,
                           on_behalf_of AS OnBehalfOf, address AS Address, changes AS Changes, CAST(NULL AS integer) AS FromStatus, CAST(NULL AS integer) AS ToStatus
                    FROM audit WHERE {Narrowed("id", "action", "resource")}
                    ORDER BY at DESC, id DESC LIMIT @limit) a
                UNION ALL
                SELECT * FROM (
                    SELECT {MoveId} AS Id, at AS At, fired + {Moves} AS Action, {MoveResource} AS Resource, agency AS Agency, year AS Year, by_user AS ByUser, NULL AS ByName, NULL AS Roles,
                           on_behalf_of AS OnBehalfOf, NULL AS Address, NULL AS Changes, from_status AS FromStatus, to_status AS ToStatus
                    FROM report_history WHERE {Narrowed(MoveId, $"(fired + {Moves})", MoveResource)}
                    ORDER BY at DESC, 1 DESC LIMIT @limit) m) lines
            ORDER BY At DESC, Id DESC LIMIT @limit
            """,
            new
            {
                tenant = query.Tenant,
                query.By,
                anyAction = query.Actions is null,
                actions = query.Actions?.Select(action => (int)action).ToArray() ?? [],
                query.Resource,
                query.Agency,
                from = query.From?.ToColumn(),
                until = query.Until?.ToColumn(),
                beforeAt,
                beforeId,
                limit = query.Page.Limit + 1,
            })).Select(line => line.ToRow()).ToList();
        return Pages.Cut(rows, query.Page.Limit, row => string.Create(CultureInfo.InvariantCulture, $"{row.Entry.At.ToColumn()}~{row.Id}"));
    });

    private string Narrowed(string id, string action, string resource) => $"""
        tenant = @tenant
          AND (@By IS NULL OR by_user = @By)
          AND (@anyAction OR {database.Dialect.IsOneOf(action, "@actions")})
          AND (@Resource IS NULL OR {database.Dialect.Position(resource, "@Resource")} = 1)
          AND (@Agency IS NULL OR agency = @Agency)
          AND (@from IS NULL OR at >= @from)
          AND (@until IS NULL OR at < @until)
          AND (@beforeAt IS NULL OR at < @beforeAt OR (at = @beforeAt AND {id} < @beforeId))
        """;

    private static (long? At, string? Id) Cursor(string? after) =>
        after?.Split('~', 2) is [var at, var id] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var moment) ? (moment, id) : (null, null);
}
