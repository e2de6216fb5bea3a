using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Tokens;

/// <param name="ExpiresAt">At most a year from now; 90 days where nothing is said.</param>
public sealed record TokenRequest(string? Name = null, IReadOnlyList<TokenScope>? Scopes = null, DateTimeOffset? ExpiresAt = null);
