using System.Text.Json;
using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage.Sql;

internal sealed record AuditLine
{
    public required string Id { get; init; }

    public required long At { get; init; }

    public required long Action { get; init; }

    public required string Resource { get; init; }

    public string? Agency { get; init; }

    public long? Year { get; init; }

    public string? ByUser { get; init; }

    public string? ByName { get; init; }

    public string? Roles { get; init; }

    public string? OnBehalfOf { get; init; }

    public string? Address { get; init; }

    /// <summary>Null of a report's move.</summary>
    public string? Changes { get; init; }

    public long? FromStatus { get; init; }

    public long? ToStatus { get; init; }

    /// <summary>The columns of the table, as they are written.</summary>
    public static object Of(string tenant, string id, AuditEntry entry) => new
    {
        tenant,
        id,
        At = entry.At.ToColumn(),
        Action = (int)entry.Action,
        entry.Resource,
        entry.Agency,
        entry.Year,
        entry.By,
        entry.ByName,
        entry.Roles,
        entry.OnBehalfOf,
        entry.Address,
        Changes = JsonSerializer.Serialize(entry.Changes, StateJson.Options),
    };

    public AuditRow ToRow() => new(Id, new AuditEntry
    {
        Action = (AuditAction)Action,
        Resource = Resource,
        Agency = Agency,
        Year = (int?)Year,
        By = ByUser,
        ByName = ByName,
        Roles = Roles,
        OnBehalfOf = OnBehalfOf,
        Address = Address,
        At = At.ToMoment(),
        Changes = Changes is null
            // What was taken down or restored is published all the while.
            ? FromStatus == ToStatus ? [] : [AuditChange.Between(AuditField.Status, Status(FromStatus), Status(ToStatus))]
            : JsonSerializer.Deserialize<IReadOnlyList<AuditChange>>(Changes, StateJson.Options)!,
    });

    private static string Status(long? column) => RecordFacts.Code((ReportStatus)column!.Value);
}
