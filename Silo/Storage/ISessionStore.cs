namespace Workflow.Silo.Storage;

/// <summary>Sessions and personal access tokens; of a token only the SHA-256 is kept.</summary>
public interface ISessionStore
{
    Task Add(string tokenHash, Session session);

    /// <summary>Null where there is none, or it has expired.</summary>
    Task<SignedIn?> Find(string tokenHash, DateTimeOffset now);

    /// <summary>What has not expired, the newest first, up to 500.</summary>
    Task<IReadOnlyList<Session>> List(SessionHolder holder, SessionKind kind, DateTimeOffset now);

    /// <summary>Notes when, from where and with what a session was used, unless a later use is noted.</summary>
    Task Note(SessionUse use);

    /// <returns>Whether there was one.</returns>
    Task<bool> End(SessionHolder holder, SessionKind kind, string id);

    /// <summary>Ends every session of a person.</summary>
    /// <param name="kind">Null: tokens as well as sign-ins.</param>
    /// <param name="except">The one that stays.</param>
    /// <returns>How many there were.</returns>
    Task<int> EndAll(SessionHolder holder, SessionKind? kind = null, string? except = null);
}
