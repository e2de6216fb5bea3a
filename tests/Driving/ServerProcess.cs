using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Workflow.Driving;

/// <summary>The product as a child process on a free port.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(25);

    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process process;

    private ServerProcess(ProcessStartInfo start)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => Heard(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The product ended before it was ready."));
    }

    public Uri Address => address.Task.Result;

    /// <summary>From the start of the process to the first 200 of <c>/health/ready</c>.</summary>
    public TimeSpan ReadyAfter { get; private set; }

    /// <summary>What it has said on its console so far.</summary>
    public IReadOnlyCollection<string> Lines => lines;

    /// <param name="adminPassword">Null leaves the choice to the product.</param>
    public static Task<ServerProcess> Start(DataFolder data, string? adminPassword, params IReadOnlyList<string> arguments) => Start(data.Database, adminPassword, arguments);

    /// <param name="connection">The storage setting: the path of a SQLite file, or a connection string of PostgreSQL.</param>
    public static async Task<ServerProcess> Start(string connection, string? adminPassword, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltApi.Assembly.FullName, "--urls", "http://127.0.0.1:0", .. arguments])
        {
            WorkingDirectory = BuiltApi.Assembly.DirectoryName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["Workflow__Storage__ConnectionString"] = connection;
        start.Environment["Workflow__Bootstrap__AdminPassword"] = adminPassword ?? "";
        var server = new ServerProcess(start);
        try
        {
            await server.BecomeReady();
            return server;
        }
        catch (Exception exception) when (exception is TimeoutException or InvalidOperationException)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException($"The product did not become ready. It said:\n{string.Join('\n', server.lines)}", exception);
        }
    }

    /// <summary>SIGKILL: no handler runs, nothing is flushed.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await Kill();
        }

        process.Dispose();
    }

    private async Task BecomeReady()
    {
        var since = Stopwatch.GetTimestamp();
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var home = await address.Task.WaitAsync(LongestStart);
        using var client = new HttpClient { BaseAddress = home };
        using var poll = new PeriodicTimer(PollEvery);
        while (!await IsReady(client))
        {
            if (Stopwatch.GetElapsedTime(since) > LongestStart)
            {
                throw new TimeoutException($"Not ready after {LongestStart}.");
            }

            await poll.WaitForNextTickAsync();
        }

        ReadyAfter = Stopwatch.GetElapsedTime(since);
    }

    private static async Task<bool> IsReady(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("health/ready", UriKind.Relative));
        return answer.IsSuccessStatusCode;
    }

    private void Heard(string? line)
    {
        if (line is null)
        {
            return;
        }

        lines.Enqueue(line);
        if (HomeLine().Match(line) is { Success: true } home)
        {
            address.TrySetResult(new Uri(home.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"^(?<address>http://127\.0\.0\.1:\d+/)\s")]
    private static partial Regex HomeLine();
}
