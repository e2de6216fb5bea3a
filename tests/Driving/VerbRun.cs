using System.Diagnostics;
using System.Text;

namespace Workflow.Driving;

/// <summary>What the product answered to a verb on its command line.</summary>
public sealed record VerbRun(int Code, string Output, string Errors)
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(120);

    /// <param name="store">The connection string.</param>
    public static async Task<VerbRun> Of(string store, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltApi.Assembly.FullName, .. arguments])
        {
            WorkingDirectory = BuiltApi.Assembly.DirectoryName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["Workflow__Storage__ConnectionString"] = store;
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(LongestRun);
        try
        {
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return new VerbRun(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    /// <exception cref="InvalidOperationException">It ended with another code; the message holds what it said.</exception>
    public VerbRun Expect(int code) => Code == code ? this : throw new InvalidOperationException($"It ended with {Code} instead of {code}:\n{Output}\n{Errors}");
}
