using Workflow.Silo.Storage;

namespace Workflow.Api.Sessions;

/// <param name="Current">The one with which the question was asked.</param>
/// <param name="LastUsedAt">To the minute.</param>
/// <param name="Device">As far as the client says; null where it says nothing that is known.</param>
public sealed record OpenSessionResponse(
    string Id, bool Current, DateTimeOffset CreatedAt, DateTimeOffset? LastUsedAt, DateTimeOffset ExpiresAt, string? Device, string? Address)
{
    internal static OpenSessionResponse Of(Session session, SignedIn asking) => new(
        session.Id, session.Id == asking.SessionId, session.CreatedAt, session.LastUsedAt, session.ExpiresAt, DeviceName.Of(session.UserAgent), session.Address);
}
