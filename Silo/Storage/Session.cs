namespace Workflow.Silo.Storage;

/// <param name="Name">The name of an access token; null for a session of a browser.</param>
public sealed record Session(string TokenHash, string User, string? Name, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt);
