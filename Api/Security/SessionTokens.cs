using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Workflow.Api.Security;

/// <summary>Tokens are 256 random bits; only their SHA-256 is stored.</summary>
internal static class SessionTokens
{
    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
