namespace Workflow.Silo.Storage;

/// <summary>A session was used.</summary>
public sealed record SessionUse(string User, string SessionId, DateTimeOffset At, string? Address, string? UserAgent)
{
    /// <summary>How exactly it is known when a session was last used.</summary>
    public static readonly TimeSpan Exactness = TimeSpan.FromMinutes(1);
}
