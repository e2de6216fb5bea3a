using System.Collections.Concurrent;
using Workflow.Driving;

namespace Workflow.Bench.Chaos.Faults;

/// <summary>Processes of the product on one database, which die and are started again.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private static readonly string[] Arguments = ["--Logging:LogLevel:Workflow.Requests=Warning", "--Workflow:Shutdown:Notice=00:00:00"];
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentQueue<string> unhandled = new();
    private readonly string connectionString;
    private readonly ServerProcess?[] servers;
    private readonly Uri[] addresses;
    private int deaths;

    private Fleet(string connectionString, int count)
    {
        this.connectionString = connectionString;
        servers = new ServerProcess?[count];
        addresses = new Uri[count];
    }

    /// <summary>How many processes were killed.</summary>
    public int Kills { get; private set; }

    /// <summary>How many ended though nobody killed them.</summary>
    public int Deaths => deaths;

    /// <summary>What the processes logged of exceptions that nobody had expected, for whoever looks for the cause of a broken answer.</summary>
    public IEnumerable<string> Unhandled => [.. unhandled, .. servers.OfType<ServerProcess>().SelectMany(UnhandledBy)];

    public static async Task<Fleet> Start(string connectionString, int count)
    {
        var fleet = new Fleet(connectionString, count);
        try
        {
            for (var number = 0; number < count; number++)
            {
                await fleet.Run(number);
            }

            return fleet;
        }
        catch
        {
            await fleet.DisposeAsync();
            throw;
        }
    }

    /// <summary>Where the process listens, or last did.</summary>
    public Uri AddressOf(int number) => Volatile.Read(ref addresses[number]);

    /// <summary>SIGKILL to any process, as long as another is there to serve.</summary>
    public async Task KillOne(Random random)
    {
        var running = servers.OfType<ServerProcess>().Where(server => !server.HasEnded).ToList();
        if (running.Count > 1)
        {
            await running[random.Next(running.Count)].Kill();
            Kills++;
        }
    }

    /// <summary>Starts again whatever has ended, as a supervisor does, until it is cancelled.</summary>
    /// <param name="lastWords">Told what a process said that ended though nobody killed it.</param>
    public Task Supervise(Action<string> lastWords, CancellationToken enough) => Task.WhenAll(Enumerable.Range(0, servers.Length).Select(async number =>
    {
        for (; !enough.IsCancellationRequested; await Pause(enough))
        {
            if (servers[number] is { HasEnded: true, WasKilled: false } dead)
            {
                Interlocked.Increment(ref deaths);
                lastWords(string.Join('\n', dead.Lines.TakeLast(5)));
            }

            await Revive(number, enough);
        }
    }));

    /// <summary>Starts whatever does not run.</summary>
    public Task Revive(CancellationToken patience) => Task.WhenAll(Enumerable.Range(0, servers.Length).Select(number => Revive(number, patience)));

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers.OfType<ServerProcess>())
        {
            await server.DisposeAsync();
        }
    }

    /// <summary>Repeats while the product cannot start: it ends at once where it finds no database.</summary>
    private async Task Revive(int number, CancellationToken patience)
    {
        while (servers[number] is null or { HasEnded: true } && !patience.IsCancellationRequested)
        {
            try
            {
                await Run(number);
            }
            catch (InvalidOperationException)
            {
                await Pause(patience);
            }
        }
    }

    private static IEnumerable<string> UnhandledBy(ServerProcess server) => server.Lines.Where(line => line.Contains("An unhandled exception has occurred", StringComparison.Ordinal));

    private static Task Pause(CancellationToken enough) =>
        Task.Delay(LookEvery, enough).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

    private async Task Run(int number)
    {
        if (servers[number] is { } former)
        {
            foreach (var line in UnhandledBy(former))
            {
                unhandled.Enqueue(line);
            }

            await former.DisposeAsync();
            servers[number] = null;
        }

        var server = await ServerProcess.Start(connectionString, "chaos-admin-7", Arguments);
        servers[number] = server;
        Volatile.Write(ref addresses[number], server.Address);
    }
}
