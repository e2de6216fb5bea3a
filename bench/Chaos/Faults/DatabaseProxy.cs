using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Workflow.Bench.Chaos.Faults;

/// <summary>Stands between the processes and PostgreSQL, and is where the network breaks.</summary>
internal sealed class DatabaseProxy : IAsyncDisposable
{
    private readonly ConcurrentDictionary<ProxiedConnection, Task> connections = new();
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly IPEndPoint database;
    private readonly Task accepting;
    private volatile bool isClosed;
    private int armed;
    private int cuts;
    private int spoiledCommits;

    public DatabaseProxy(int port)
    {
        database = new IPEndPoint(IPAddress.Loopback, port);
        listener.Start();
        accepting = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many connections were cut at a moment of their own.</summary>
    public int Cuts => cuts;

    /// <summary>How many writes were done whose answer did not get through.</summary>
    public int SpoiledCommits => spoiledCommits;

    public void CutAll()
    {
        foreach (var connection in connections.Keys)
        {
            connection.Dispose();
            Interlocked.Increment(ref cuts);
        }
    }

    /// <summary>As when the database is gone: every connection is cut, and none is let through until <see cref="Open"/>.</summary>
    public void Close()
    {
        isClosed = true;
        CutAll();
    }

    public void Open() => isClosed = false;

    /// <summary>Meets the next write that comes along, on whichever connection.</summary>
    public void SpoilNextCommit(CommitFault fault) => Volatile.Write(ref armed, (int)fault);

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await accepting;
        CutAll();
        await Task.WhenAll(connections.Values);
    }

    private async Task Accept()
    {
        for (; ; )
        {
            Socket client;
            try
            {
                client = await listener.AcceptSocketAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }

            if (isClosed)
            {
                client.Close(0);
                continue;
            }

            var connection = new ProxiedConnection(client, () => (CommitFault)Interlocked.Exchange(ref armed, (int)CommitFault.None), () => Interlocked.Increment(ref spoiledCommits));
            connections[connection] = Carry(connection);
        }
    }

    private async Task Carry(ProxiedConnection connection)
    {
        // Off the accepting loop, and only after the connection is in the list.
        await Task.Yield();
        await connection.Carry(database);
        connections.TryRemove(connection, out _);
    }
}
