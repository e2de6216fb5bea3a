namespace Workflow.Api.Security;

/// <summary>Where a request comes from.</summary>
internal static class ClientAddress
{
    /// <summary>IPv4 as people write it; null where it is not known.</summary>
    public static string? Of(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString() : null;
}
