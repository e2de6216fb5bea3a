namespace Workflow.Api.Users;

/// <param name="Password">Needed for a new person; null leaves the present one.</param>
public sealed record UserRequest(string? Name = null, string? Password = null, IReadOnlyList<RoleRequest>? Roles = null);
