using Orleans;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Grains.Interfaces.Users;

/// <summary>A person who signs in. Ids are unique in the whole installation.</summary>
/// <param name="Tenant">The tenant that the person belongs to; null for platform administrators.</param>
[GenerateSerializer, Alias("user-profile"), Immutable]
public sealed record UserProfile(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string? Tenant,
    [property: Id(3)] IReadOnlyList<RoleGrant> Roles)
{
    public Actor ToActor() => new() { User = Id, Name = Name, Roles = Roles };
}
