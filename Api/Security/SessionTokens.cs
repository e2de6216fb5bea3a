using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Workflow.Api.Security;

/// <summary>Tokens are at least 256 random bits; only their SHA-256 is stored.</summary>
internal static class SessionTokens
{
    /// <summary>What a personal access token begins with, so that whoever scans files for secrets finds it.</summary>
    public const string AccessPrefix = "workflow_pat_";

    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int AccessLength = 43;
    private const int HintLength = 4;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Letters and digits only behind the prefix: a double click marks it whole.</summary>
    public static string MakeAccess() => AccessPrefix + RandomNumberGenerator.GetString(Characters, AccessLength);

    /// <summary>Names a session without telling anything of its token.</summary>
    public static string MakeId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The end of a token, by which its owner knows it again.</summary>
    public static string HintOf(string token) => token[^HintLength..];

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
