using System.Text.Json;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

/// <summary>Rows of invented reports. Each test takes a tenant of its own, so that tests share a database and see nothing of each other.</summary>
internal static class Rows
{
    public static readonly DateTimeOffset Now = new(2031, 1, 20, 2, 0, 0, TimeSpan.Zero);

    public static string NewTenant() => $"t{Guid.NewGuid():N}"[..20];

    public static GrainAddress Address(ReportKey key) => new("report", key.GrainKey, "report");

    /// <summary>A state spaced as PostgreSQL gives its JSON back.</summary>
    public static string Payload(string record) => $$"""{"record": "{{record}}"}""";

    public static ReportSummary Summary(ReportKey key, long version, ReportStatus status = ReportStatus.Draft) => new()
    {
        Tenant = key.Tenant,
        Agency = key.Agency,
        Year = key.Year,
        Kind = AgencyKind.Department,
        Status = status,
        Revision = 1,
        PublishedRevision = 0,
        Hidden = false,
        Version = version,
        Errors = 0,
        Warnings = 0,
        SubmitDueOn = new DateOnly(2031, 1, 30),
        PublishDueOn = new DateOnly(2031, 1, 30),
        UpdatedAt = Now,
    };

    public static HistoryEntry Entry(int number, string hash, ReportTrigger trigger = ReportTrigger.Submit) => new()
    {
        Number = number,
        From = ReportStatus.Draft,
        To = ReportStatus.Submitted,
        Trigger = trigger,
        By = "qianzi",
        At = Now,
        Remark = "核对无误",
        ContentHash = new string('a', 64),
        PreviousHash = "",
        Hash = hash,
    };

    /// <summary>A person who signed in.</summary>
    public static Session Session(string id, string user, DateTimeOffset at, TimeSpan lifetime) => new() { Id = id, User = user, CreatedAt = at, ExpiresAt = at + lifetime };

    /// <summary>A stored agency of that name, JSON.</summary>
    public static string Stored(string name) => JsonSerializer.Serialize(
        new Stored<AgencyProfile> { Record = new AgencyProfile { Tenant = "qinglan", Id = "nongye", Name = name, Kind = AgencyKind.Department } }, StateJson.Options);

    public static async Task<OperationResult?> Committed(this IOperationLog log, string actor, string operationId) =>
        (await log.Find<ReportRecord>(actor, operationId, "elsewhere"))?.Result;

    public static OperationResult Operation(string id, string target, DateTimeOffset at, string actor = "qianzi") => new(actor, id, "request", target, 200, at);

    public static WriteEffects Effects(ReportKey key, long version, ReportSummary? summary = null, HistoryEntry? entry = null, OperationResult? operation = null, OutboxMessage? message = null, AuditEntry? audit = null) => new()
    {
        Version = version,
        Tenant = key.Tenant,
        History = entry,
        Summary = summary ?? Summary(key, version),
        Operation = operation,
        Message = message,
        Audit = audit,
    };

    public static AuditEntry Audit(string by, DateTimeOffset at, AuditAction action = AuditAction.AgencyChanged, string? agency = "nongye") => new()
    {
        Action = action,
        Resource = $"agency/{agency}",
        Agency = agency,
        Year = 2030,
        By = by,
        ByName = "某人",
        Roles = "tenantAdmin",
        OnBehalfOf = "system",
        Address = "192.0.2.7",
        At = at,
        Changes = [AuditChange.Between(AuditField.Name, "农业局", "农业农村局"), AuditChange.Hidden(AuditField.Contacts)],
    };

    /// <summary>An agency as its grain stores it.</summary>
    public static async Task PutAgency(this IGrainTable table, string tenant, string id, string name)
    {
        var stored = new Stored<AgencyProfile> { Record = new AgencyProfile { Tenant = tenant, Id = id, Name = name, Kind = AgencyKind.Department } };
        (await table.Write(new GrainAddress("agency", $"agency/{tenant}/{id}", "agency"), 0, JsonSerializer.Serialize(stored, StateJson.Options), null)).ShouldBe(1);
    }

    /// <summary>A report with its row of the read model.</summary>
    public static async Task PutReport(this IGrainTable table, ReportSummary summary)
    {
        var key = new ReportKey(summary.Tenant, summary.Agency, summary.Year);
        (await table.Write(Address(key), 0, "{}", Effects(key, 1, summary))).ShouldBe(1);
    }
}
