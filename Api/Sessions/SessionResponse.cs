namespace Workflow.Api.Sessions;

/// <param name="Token">Send it as <c>Authorization: Bearer …</c>; it is not shown again.</param>
public sealed record SessionResponse(string Token, DateTimeOffset ExpiresAt, MeResponse User);
