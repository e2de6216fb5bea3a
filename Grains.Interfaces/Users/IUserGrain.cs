using Orleans;

namespace Workflow.Grains.Interfaces.Users;

/// <summary>One person. Key: <c>user/{user}</c>.</summary>
[Alias("user")]
public interface IUserGrain : IGrainWithStringKey
{
    /// <summary>Null where there is no such person.</summary>
    [Alias("get")]
    Task<UserProfile?> Get();

    /// <summary>The person as this process remembers them, not confirmed against the database.</summary>
    [Alias("see")]
    Task<Seen<UserProfile>> See();

    /// <param name="passwordHash">The hash of a new password; null leaves the present one.</param>
    [Alias("put")]
    Task<PutReply> Put(CommandHeader header, UserProfile profile, string? passwordHash);

    /// <summary>A person's own new password.</summary>
    /// <param name="presentHash">The stored hash that the present password was verified with: what was changed since stays as it is.</param>
    [Alias("change-password")]
    Task<PutReply> ChangePassword(CommandHeader header, string presentHash, string nextHash);

    /// <summary>The stored hash, for the process that verifies a sign-in; null where there is none.</summary>
    [Alias("password-hash")]
    Task<string?> GetPasswordHash();
}
