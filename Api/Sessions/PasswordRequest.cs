namespace Workflow.Api.Sessions;

/// <param name="Current">The present password.</param>
/// <param name="Password">The new one.</param>
/// <param name="RevokeTokens">Whether personal access tokens end too; sessions elsewhere always do.</param>
public sealed record PasswordRequest(string? Current = null, string? Password = null, bool RevokeTokens = false);
