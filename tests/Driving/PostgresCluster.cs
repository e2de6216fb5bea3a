using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Workflow.Driving;

/// <summary>A PostgreSQL server of one's own on a free port of the loopback address, with the server's default durability; it may be killed and started again.</summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(25);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("workflow-cluster-");
    private readonly string programs = FindPrograms();
    private Process? server;

    private PostgresCluster()
    {
    }

    public int Port { get; } = FreePort();

    /// <summary>A superuser's connection to the server's own database.</summary>
    public string ConnectionString => ConnectionTo("postgres");

    /// <exception cref="InvalidOperationException">No server is installed, or it did not start; the message says what to do.</exception>
    public static async Task<PostgresCluster> Start()
    {
        var cluster = new PostgresCluster();
        try
        {
            await cluster.Initialise();
            await cluster.Run();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabase(string name)
    {
        await using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(name);
    }

    /// <summary>The processor time that the server and its sessions have taken so far; of sessions that have ended too.</summary>
    public TimeSpan ProcessorTime()
    {
        // Fields 14 to 17 of /proc/{id}/stat, in hundredths of a second: own and ended children's, in user and kernel mode.
        static (int Parent, long Own, long Ended) Stat(string folder)
        {
            var fields = File.ReadAllText(Path.Combine(folder, "stat")).Split(") ")[1].Split(' ');
            long Field(int number) => long.Parse(fields[number - 3], CultureInfo.InvariantCulture);
            return ((int)Field(4), Field(14) + Field(15), Field(16) + Field(17));
        }

        var own = Stat($"/proc/{server!.Id}");
        var sessions = Directory.GetDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)).Sum(folder =>
        {
            try
            {
                return Stat(folder) is var stat && stat.Parent == server.Id ? stat.Own : 0;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // It ended in between; its parent has counted it.
                return 0;
            }
        });
        return TimeSpan.FromMilliseconds((own.Own + own.Ended + sessions) * 10);
    }

    /// <summary>SIGKILL to the server and all its sessions: what was not yet in the log is lost.</summary>
    public async Task Kill()
    {
        server!.Kill(entireProcessTree: true);
        await server.WaitForExitAsync();
    }

    /// <summary>Starts the server on the same port and files, and waits until it answers.</summary>
    /// <param name="sharedBuffers">The memory that it keeps pages in, as its setting shared_buffers is written; null: as much as it takes by itself, 128 MB.</param>
    public async Task Run(string? sharedBuffers = null)
    {
        server = Process.Start(Command("postgres", "-D", Path.Combine(folder.FullName, "data"), "-c", "listen_addresses=127.0.0.1", "-c", $"port={Port}",
            "-c", $"unix_socket_directories={folder.FullName}", "-c", "max_connections=300", "-c", "logging_collector=off",
            "-c", $"shared_buffers={sharedBuffers ?? "128MB"}"))!;
        server.OutputDataReceived += (_, _) => { };
        server.ErrorDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        var since = Stopwatch.GetTimestamp();
        using var poll = new PeriodicTimer(PollEvery);
        while (!await Answers())
        {
            if (server.HasExited || Stopwatch.GetElapsedTime(since) > LongestStart)
            {
                throw new InvalidOperationException("The PostgreSQL server did not start.");
            }

            await poll.WaitForNextTickAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (server is { HasExited: false })
        {
            await Kill();
        }

        server?.Dispose();
        folder.Delete(recursive: true);
    }

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database}";

    private async Task Initialise()
    {
        if (Environment.IsPrivilegedProcess)
        {
            // The server refuses to run as root.
            using var chown = Process.Start("chown", ["postgres", folder.FullName]);
            await chown.WaitForExitAsync();
        }

        using var initdb = Process.Start(Command("initdb", "-D", Path.Combine(folder.FullName, "data"), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"))!;
        var errors = initdb.StandardError.ReadToEndAsync();
        await initdb.StandardOutput.ReadToEndAsync();
        await initdb.WaitForExitAsync();
        if (initdb.ExitCode != 0)
        {
            throw new InvalidOperationException($"The PostgreSQL server could not be prepared: {await errors}");
        }
    }

    private async Task<bool> Answers()
    {
        try
        {
            await using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private ProcessStartInfo Command(string program, params IReadOnlyList<string> arguments)
    {
        var path = Path.Combine(programs, program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = folder.FullName;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return start;
    }

    private static string FindPrograms()
    {
        var installed = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => double.TryParse(Path.GetFileName(version), out var number) ? number : 0)
            : Enumerable.Empty<string>();
        return installed.Select(version => Path.Combine(version, "bin"))
            .Concat(Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [])
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL's server is not installed (Debian, Ubuntu: apt-get install postgresql).");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
