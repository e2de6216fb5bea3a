using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Workflow.Silo.Hosting;

/// <summary>Orleans has to be told a port; 0 is none to it.</summary>
internal static class FreePort
{
    /// <summary>The setting that asks for one.</summary>
    public const int Any = 0;

    // Below what systems hand out by themselves, so that no outgoing connection takes the port before the silo does.
    private const int First = 20000;
    private const int End = 30000;

    private static readonly ConcurrentDictionary<int, bool> Taken = new();

    /// <summary>A port on which nobody listens; never the same twice in one process.</summary>
    public static int Take()
    {
        while (true)
        {
            var port = Random.Shared.Next(First, End);
            if (Taken.TryAdd(port, true) && IsFree(port))
            {
                return port;
            }
        }
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
