using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Storage;

namespace Workflow.Api.Tokens;

/// <param name="Hint">The last characters of the token.</param>
/// <param name="LastUsedAt">To the minute; null where it was never used.</param>
/// <param name="Address">From where it was last used.</param>
public sealed record TokenResponse(
    string Id, string Name, string Hint, IReadOnlyList<TokenScope> Scopes, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt, DateTimeOffset ExpiresAt, string? Address)
{
    internal static TokenResponse Of(Session session) => session.Token is { } token
        ? new(session.Id, token.Name, token.Hint, token.Scopes, session.CreatedAt, session.LastUsedAt, session.ExpiresAt, session.Address)
        : throw new InvalidOperationException("A sign-in was asked for as a token.");
}
