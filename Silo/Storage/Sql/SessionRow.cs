using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Silo.Storage.Sql;

/// <summary>A session as its columns have it.</summary>
internal sealed record SessionRow
{
    public string? TokenHash { get; init; }

    public required string Id { get; init; }

    public required string UserId { get; init; }

    public string? Name { get; init; }

    public string? Hint { get; init; }

    public long? Scopes { get; init; }

    public required long CreatedAt { get; init; }

    public required long ExpiresAt { get; init; }

    public long? LastUsedAt { get; init; }

    public string? Address { get; init; }

    public string? UserAgent { get; init; }

    public static SessionRow Of(string tokenHash, Session session) => new()
    {
        TokenHash = tokenHash,
        Id = session.Id,
        UserId = session.User,
        Name = session.Token?.Name,
        Hint = session.Token?.Hint,
        Scopes = session.Token is { } token ? ToColumn(token.Scopes) : null,
        CreatedAt = session.CreatedAt.ToColumn(),
        ExpiresAt = session.ExpiresAt.ToColumn(),
        LastUsedAt = session.LastUsedAt?.ToColumn(),
        Address = session.Address,
        UserAgent = session.UserAgent,
    };

    public Session ToSession() => new()
    {
        Id = Id,
        User = UserId,
        Token = Name is null ? null : new AccessToken(Name, Hint ?? "", ToScopes(Scopes) ?? []),
        CreatedAt = CreatedAt.ToMoment(),
        ExpiresAt = ExpiresAt.ToMoment(),
        LastUsedAt = LastUsedAt?.ToMoment(),
        Address = Address,
        UserAgent = UserAgent,
    };

    /// <summary>One bit for each, by its number.</summary>
    public static IReadOnlyList<TokenScope>? ToScopes(long? column) => column is { } bits ? [.. Enum.GetValues<TokenScope>().Where(scope => (bits & Bit(scope)) != 0)] : null;

    private static long ToColumn(IReadOnlyList<TokenScope> scopes) => scopes.Aggregate(0L, (bits, scope) => bits | Bit(scope));

    private static long Bit(TokenScope scope) => 1L << (int)scope;
}
