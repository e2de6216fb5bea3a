namespace Workflow.Silo.Storage;

/// <summary>Sessions and access tokens, by the SHA-256 of the token.</summary>
public interface ISessionStore
{
    Task Add(Session session);

    /// <summary>Null where there is none, or it has expired.</summary>
    Task<SignedIn?> Find(string tokenHash, DateTimeOffset now);

    Task Remove(string tokenHash);

    /// <summary>Ends every session of a person.</summary>
    Task RemoveOf(string user);
}
