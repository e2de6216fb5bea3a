using Microsoft.AspNetCore.Identity;

namespace Workflow.Api.Security;

/// <summary>PBKDF2 as the framework does it; the user id takes no part, so any hash verifies alone.</summary>
internal sealed class Passwords
{
    public const int Shortest = 8;
    public const int Longest = 200;

    private readonly PasswordHasher<string> hasher = new();
    private readonly Lazy<string> decoy;

    public Passwords() => decoy = new Lazy<string>(() => Hash(SessionTokens.Make()));

    public static bool IsAcceptable(string? password) => password is { Length: >= Shortest and <= Longest };

    public string Hash(string password) => hasher.HashPassword("", password);

    /// <summary>Takes as long for a person who does not exist, so that the time does not tell who does.</summary>
    public bool Verify(string? hash, string password) =>
        hasher.VerifyHashedPassword("", hash ?? decoy.Value, password) != PasswordVerificationResult.Failed && hash is not null;
}
