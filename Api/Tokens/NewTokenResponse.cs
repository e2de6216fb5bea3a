using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Tokens;

/// <param name="Token">Send it as <c>Authorization: Bearer …</c>; it is not shown again.</param>
public sealed record NewTokenResponse(string Id, string Token, string Name, IReadOnlyList<TokenScope> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
