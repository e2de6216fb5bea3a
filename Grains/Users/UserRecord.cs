using Workflow.Grains.Interfaces.Users;

namespace Workflow.Grains.Users;

/// <summary>A person as stored.</summary>
public sealed record UserRecord(UserProfile Profile, string PasswordHash);
