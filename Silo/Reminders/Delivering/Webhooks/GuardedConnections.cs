using System.Net;
using System.Net.Sockets;

namespace Workflow.Silo.Reminders.Delivering.Webhooks;

/// <summary>Connects to addresses that may be reached and to no others: looked at when the connection is made, so that a name cannot lead elsewhere by then.</summary>
internal static class GuardedConnections
{
    public static HttpMessageHandler Handler(WebhookSettings settings) => new SocketsHttpHandler
    {
        // A redirect or a proxy would lead past the look at the address.
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancellationToken) => Connect(context.DnsEndPoint, settings, cancellationToken),
    };

    private static async ValueTask<Stream> Connect(DnsEndPoint end, WebhookSettings settings, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(end.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(end.Host, cancellationToken);
        var allowed = addresses.Where(address => settings.AllowPrivateAddresses || PublicAddress.Is(address)).ToArray();
        if (allowed.Length == 0)
        {
            throw new HttpRequestException("the address leads into the internal network");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, end.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
