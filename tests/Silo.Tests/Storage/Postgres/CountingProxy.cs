using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Workflow.Silo.Tests.Storage.Postgres;

/// <summary>Stands between a client and the server, and counts how often the client speaks after it has heard the server: what it sends in one go is one round trip.</summary>
internal sealed class CountingProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly NpgsqlConnectionStringBuilder server;
    private int roundTrips;
    private int hasAnswered = 1;

    public CountingProxy(string connectionString)
    {
        server = new NpgsqlConnectionStringBuilder(connectionString);
        listener.Start();
        _ = Accept();
    }

    public int RoundTrips => Volatile.Read(ref roundTrips);

    /// <summary>The server, by way of this.</summary>
    public string ConnectionString => new NpgsqlConnectionStringBuilder(server.ConnectionString)
    {
        Port = ((IPEndPoint)listener.LocalEndpoint).Port,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                var upstream = new TcpClient();
                await upstream.ConnectAsync(server.Host!, server.Port);
                _ = Pass(client.GetStream(), upstream.GetStream(), () => Interlocked.Add(ref roundTrips, Interlocked.Exchange(ref hasAnswered, 0)));
                _ = Pass(upstream.GetStream(), client.GetStream(), () => Interlocked.Exchange(ref hasAnswered, 1));
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }

    private static async Task Pass(NetworkStream from, NetworkStream to, Action heard)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(buffer) is > 0 and var count)
            {
                heard();
                await to.WriteAsync(buffer.AsMemory(0, count));
            }
        }
        catch (IOException)
        {
            // One side has ended.
        }
    }
}
