namespace Workflow.Silo.Storage;

/// <summary>Somebody signed in, or a program that somebody gave a token to.</summary>
public sealed record Session
{
    /// <summary>Names it among all; whoever knows it cannot sign in with it.</summary>
    public required string Id { get; init; }

    public required string User { get; init; }

    /// <summary>What makes it a personal access token; null where a person signed in.</summary>
    public AccessToken? Token { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>To the minute; null where a token was never used.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>From where it was last used.</summary>
    public string? Address { get; init; }

    /// <summary>What it was last used with, as that said of itself.</summary>
    public string? UserAgent { get; init; }
}
