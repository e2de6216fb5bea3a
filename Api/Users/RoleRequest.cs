using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Users;

/// <param name="Agency">For <c>clerk</c> and <c>signatory</c> the agency; other roles take none.</param>
public sealed record RoleRequest(Role Role, string? Agency = null);
