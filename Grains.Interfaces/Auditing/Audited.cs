using Orleans;

namespace Workflow.Grains.Interfaces.Auditing;

/// <summary>What was done to what. Who did it, when and from where comes from the command.</summary>
/// <param name="Resource">Kind and id, such as <c>agency/civil</c>, <c>user/zhang</c>, <c>report/civil/2025</c>.</param>
/// <param name="Agency">The agency that it is about; null for the tenant as a whole.</param>
/// <param name="Year">The report year; null where it is about none.</param>
[GenerateSerializer, Alias("audited"), Immutable]
public sealed record Audited(
    [property: Id(0)] AuditAction Action,
    [property: Id(1)] string Resource,
    [property: Id(2)] IReadOnlyList<AuditChange> Changes,
    [property: Id(3)] string? Agency = null,
    [property: Id(4)] int? Year = null)
{
    /// <summary>An act with its circumstances; those without a value are left out.</summary>
    public static Audited Act(AuditAction action, string resource, string? agency, int? year, params (AuditField Field, string? Value)[] circumstances) => new(
        action,
        resource,
        [.. circumstances.Where(one => one.Value is not null).Select(one => AuditChange.Is(one.Field, one.Value!))],
        agency,
        year);
}
