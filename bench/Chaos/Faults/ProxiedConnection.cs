using System.Net;
using System.Net.Sockets;

namespace Workflow.Bench.Chaos.Faults;

/// <summary>One connection of a process to the database.</summary>
/// <param name="takeFault">Asked at every write; whoever gets a fault has it alone.</param>
/// <param name="spoiled">Told when a write's answer was there and did not get through.</param>
internal sealed class ProxiedConnection(Socket client, Func<CommitFault> takeFault, Action spoiled) : IDisposable
{
    private readonly Socket server = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private volatile CommitFault fault;

    /// <summary>How the state of a grain begins on its way to the database.</summary>
    private static ReadOnlySpan<byte> Write => "{\"record\":"u8;

    /// <summary>Carries bytes both ways until either side ends.</summary>
    public async Task Carry(IPEndPoint database)
    {
        try
        {
            client.NoDelay = true;
            await server.ConnectAsync(database);
            await await Task.WhenAny(Requests(), Answers());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The network broke, by itself or by us; the other side hears of it at once.
        }

        Dispose();
    }

    /// <summary>With a reset, as when a cable is pulled: no farewell.</summary>
    public void Dispose()
    {
        client.Close(0);
        server.Close(0);
    }

    private async Task Requests()
    {
        var buffer = new byte[64 * 1024];
        while (await client.ReceiveAsync(buffer) is > 0 and var count)
        {
            if (fault == CommitFault.None && buffer.AsSpan(0, count).IndexOf(Write) >= 0)
            {
                // Before the write is passed on, so that its answer cannot slip through.
                fault = takeFault();
            }

            await Pass(server, buffer.AsMemory(0, count));
        }
    }

    private async Task Answers()
    {
        var buffer = new byte[64 * 1024];
        var isTold = false;
        while (await server.ReceiveAsync(buffer) is > 0 and var count)
        {
            if (fault == CommitFault.None)
            {
                await Pass(client, buffer.AsMemory(0, count));
                continue;
            }

            if (!isTold)
            {
                spoiled();
                isTold = true;
            }

            if (fault == CommitFault.Cut)
            {
                return;
            }
        }
    }

    private static async Task Pass(Socket to, ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await to.SendAsync(bytes)..];
        }
    }
}
