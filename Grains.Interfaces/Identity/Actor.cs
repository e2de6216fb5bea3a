using Orleans;

namespace Workflow.Grains.Interfaces.Identity;

/// <summary>Who acts: a signed-in person with the roles held at that moment, or the system itself.</summary>
[GenerateSerializer, Alias("actor"), Immutable]
public sealed record Actor
{
    /// <summary>Jobs act as <em>system</em>; every grain lets it do what its job exists for.</summary>
    public static Actor System { get; } = new() { User = "system", Name = "system", IsSystem = true };

    [Id(0)]
    public required string User { get; init; }

    [Id(1)]
    public required string Name { get; init; }

    [Id(2)]
    public IReadOnlyList<RoleGrant> Roles { get; init; } = [];

    /// <summary>Only <see cref="System"/> is; no person is made with it, whatever their id.</summary>
    [Id(3)]
    public bool IsSystem { get; private init; }

    /// <summary>A program acts, with a personal access token: it changes nobody's password, so that it cannot become more than it was made for.</summary>
    [Id(4)]
    public bool IsByToken { get; init; }

    public bool IsPlatformAdmin => Roles.Any(grant => grant.Role == Role.PlatformAdmin);

    /// <summary>Holds a role of the whole tenant.</summary>
    public bool Has(Role role, string tenant) => Roles.Any(grant => grant.Role == role && grant.Tenant == tenant && grant.Agency is null);

    /// <summary>Holds a role of one agency.</summary>
    public bool Has(Role role, string tenant, string agency) => Roles.Any(grant => grant.Role == role && grant.Tenant == tenant && grant.Agency == agency);

    /// <summary>Belongs to the tenant in any role; for everybody else its resources do not exist.</summary>
    public bool IsMemberOf(string tenant) => Roles.Any(grant => grant.Tenant == tenant);
}
