using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Workflow.Bench.Support;

namespace Workflow.Bench.Report;

/// <summary>A command in a process of its own, so that none finds a heap or a compiled method that another left behind.</summary>
internal static class ChildRun
{
    public static async Task<Measurement> Of(Chapter chapter, IReadOnlyList<string> options, Machine machine, CancellationToken cancel)
    {
        var program = Environment.ProcessPath!;
        // Started as `dotnet Bench.dll` the process is dotnet.
        string[] itself = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(ChildRun).Assembly.Location] : [];
        using var child = Process.Start(new ProcessStartInfo(program, [.. itself, chapter.Command, .. options]) { RedirectStandardOutput = true })!;
        // SIGTERM, so that it puts its servers away.
        await using var ending = cancel.Register(() => Process.Start("kill", [child.Id.ToString(CultureInfo.InvariantCulture)]).Dispose());
        var details = new List<string>();
        var figures = new Dictionary<string, double>();
        while (await child.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
        {
            Console.WriteLine(line);
            if (line.StartsWith(ResultLine.Prefix, StringComparison.Ordinal))
            {
                figures = JsonSerializer.Deserialize<Dictionary<string, double>>(line[ResultLine.Prefix.Length..])!;
            }
            else if (chapter.IsDetail(line))
            {
                details.Add(line);
            }
        }

        await child.WaitForExitAsync(CancellationToken.None);
        cancel.ThrowIfCancellationRequested();
        return new Measurement
        {
            Command = chapter.Command,
            Options = options,
            At = TimeProvider.System.GetUtcNow(),
            ExitCode = child.ExitCode,
            Machine = machine,
            Figures = figures,
            Details = details,
        };
    }
}
