using Workflow.Rules.Content;

namespace Workflow.Api.Security;

/// <summary>Where a request comes from, as far as it is kept.</summary>
internal static class Caller
{
    private const int LongestUserAgent = 300;

    /// <summary>Of IPv4 in its own form, also where the socket speaks IPv6; null where there is none.</summary>
    public static string? AddressOf(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString() : null;

    /// <summary>What the client says of itself; null where it says nothing.</summary>
    public static string? UserAgentOf(HttpContext context) =>
        PlainText.Clean(context.Request.Headers.UserAgent.ToString()).Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestUserAgent)] : null;
}
