using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Silo.Storage;

/// <summary>Who holds a token that was shown: what has to be known for each request, and no more.</summary>
/// <param name="Scopes">What a personal access token may be used for; null where a person signed in.</param>
/// <param name="LastUsedAt">To the minute; null where it was never used.</param>
/// <param name="UserVersion">At which version the person is stored now, so that who remembers an older one reads again: a role that is taken away is gone at once.</param>
public sealed record SignedIn(string SessionId, string User, IReadOnlyList<TokenScope>? Scopes, DateTimeOffset? LastUsedAt, long UserVersion);
