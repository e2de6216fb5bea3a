using Orleans;

namespace Workflow.Grains.Interfaces.Identity;

/// <param name="Tenant">Null only for a platform administrator.</param>
/// <param name="Agency">The agency of a signatory or clerk; null for roles of the whole tenant.</param>
[GenerateSerializer, Alias("role-grant"), Immutable]
public sealed record RoleGrant(
    [property: Id(0)] Role Role,
    [property: Id(1)] string? Tenant,
    [property: Id(2)] string? Agency);
