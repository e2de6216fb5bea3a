using Workflow.Grains.Interfaces.Users;

namespace Workflow.Api.Sessions;

/// <param name="Tenant">Null for a platform administrator.</param>
public sealed record MeResponse(string User, string Name, string? Tenant, IReadOnlyList<RoleResponse> Roles)
{
    public static MeResponse Of(UserProfile user) =>
        new(user.Id, user.Name, user.Tenant, [.. user.Roles.Select(grant => new RoleResponse(grant.Role, grant.Tenant, grant.Agency))]);
}
