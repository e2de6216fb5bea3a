using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Sessions;

public sealed record RoleResponse(Role Role, string? Tenant, string? Agency);
