using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Workflow.Silo.Tests.Reminders.Sinks;

/// <summary>A real mail server that keeps what it gets. Needs Debian's python3-aiosmtpd, which test.sh installs.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    public const string User = "workflow";
    public const string Password = "mail-for-tests";

    private readonly Process process;
    private readonly ConcurrentQueue<ReceivedMail> received = new();
    private readonly Task reading;

    private MailSink(Process process, int port)
    {
        (this.process, Port) = (process, port);
        reading = Read();
    }

    public int Port { get; }

    /// <summary>The server prints a message before it says that it has taken it, but in another process: whoever counts says how many there must be.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> Received(int atLeast)
    {
        var patience = Stopwatch.StartNew();
        while (received.Count < atLeast && patience.Elapsed < TimeSpan.FromSeconds(20))
        {
            await Task.Yield();
        }

        return [.. received];
    }

    public static async Task<MailSink> Start()
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [ScriptPath(), User, Password]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        var process = Process.Start(start)!;
        var port = await process.StandardOutput.ReadLineAsync();
        port.ShouldNotBeNullOrEmpty("The mail sink did not start; it needs the package python3-aiosmtpd.");
        return new MailSink(process, int.Parse(port, CultureInfo.InvariantCulture));
    }

    public Dictionary<string, string?> Settings(string password = Password) => new()
    {
        ["Workflow:Mail:Host"] = "127.0.0.1",
        ["Workflow:Mail:Port"] = Port.ToString(CultureInfo.InvariantCulture),
        ["Workflow:Mail:User"] = User,
        ["Workflow:Mail:Password"] = password,
        ["Workflow:Mail:From"] = "reports@example.org",
        ["Workflow:Mail:FromName"] = "青岚县政务公开办",
        ["Workflow:Mail:StartTls"] = "false",
        ["Workflow:Webhooks:AllowPrivateAddresses"] = "true",
    };

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await reading;
        process.Dispose();
    }

    private async Task Read()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            received.Enqueue(JsonSerializer.Deserialize<ReceivedMail>(line, JsonSerializerOptions.Web)!);
        }
    }

    private static string ScriptPath([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "mail_sink.py");
}
