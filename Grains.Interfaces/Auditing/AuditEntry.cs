using System.Text.Json;
using Orleans;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Grains.Interfaces.Auditing;

/// <summary>A line of the audit log: who did what, when, from where.</summary>
[GenerateSerializer, Alias("audit-entry"), Immutable]
public sealed record AuditEntry
{
    [Id(0)]
    public required AuditAction Action { get; init; }

    /// <summary>See <see cref="Audited"/>.</summary>
    [Id(1)]
    public required string Resource { get; init; }

    [Id(2)]
    public string? Agency { get; init; }

    [Id(3)]
    public int? Year { get; init; }

    /// <summary>The user, or <c>system</c>; null for somebody whom nobody knows.</summary>
    [Id(4)]
    public string? By { get; init; }

    /// <summary>The name as it was then; null where it is not known.</summary>
    [Id(5)]
    public string? ByName { get; init; }

    /// <summary>The roles held then: <c>coordinator</c>, <c>clerk@civil</c>; parted by commas.</summary>
    [Id(6)]
    public string? Roles { get; init; }

    /// <summary>As whom it was done, where that is somebody else.</summary>
    [Id(7)]
    public string? OnBehalfOf { get; init; }

    /// <summary>The network address that it came from; null where it is not known.</summary>
    [Id(8)]
    public string? Address { get; init; }

    [Id(9)]
    public required DateTimeOffset At { get; init; }

    [Id(10)]
    public IReadOnlyList<AuditChange> Changes { get; init; } = [];

    public static AuditEntry Of(Audited done, Actor by, string? address, DateTimeOffset at) => new()
    {
        Action = done.Action,
        Resource = done.Resource,
        Agency = done.Agency,
        Year = done.Year,
        By = by.User,
        ByName = by.IsSystem ? null : by.Name,
        Roles = by.Roles.Count == 0 ? null : string.Join(',', by.Roles.Select(RoleText)),
        Address = address,
        At = at,
        Changes = done.Changes,
    };

    /// <summary>A role as the contract names it, with its agency.</summary>
    public static string RoleText(RoleGrant grant) =>
        JsonNamingPolicy.CamelCase.ConvertName(grant.Role.ToString()) + (grant.Agency is null ? "" : $"@{grant.Agency}");
}
