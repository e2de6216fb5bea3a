using System.ComponentModel;
using System.Diagnostics;

namespace Workflow.Documents.Tools;

/// <summary>Runs tools as processes: no shell, a folder of their own that is deleted behind them, an end after the limit.</summary>
public sealed class ProcessToolRunner : IToolRunner
{
    private const long LargestOutput = 40 * 1024 * 1024;

    private ProcessToolRunner()
    {
    }

    public static ProcessToolRunner Instance { get; } = new();

    public ToolRun Run(ToolCall call, ReadOnlyMemory<byte> input)
    {
        if (Find(call.Tool) is not { } program)
        {
            return new ToolRun.Missing();
        }

        var folder = Directory.CreateTempSubdirectory("document-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, call.Input), input.Span);
            return Run(program, call, folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ToolRun Run(string program, ToolCall call, string folder)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        foreach (var argument in call.Arguments(folder))
        {
            start.ArgumentList.Add(argument);
        }

        using var process = new Process { StartInfo = start };
        if (!Started(process))
        {
            return new ToolRun.Missing();
        }

        process.StandardInput.Close();
        // What it says is read and dropped, so that it never waits for a reader.
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(call.Limit))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            return new ToolRun.TimedOut();
        }

        var output = new FileInfo(Path.Combine(folder, call.Output));
        return output is { Exists: true, Length: > 0 and <= LargestOutput } ? new ToolRun.Made(File.ReadAllBytes(output.FullName)) : new ToolRun.Failed();
    }

    private static bool Started(Process process)
    {
        try
        {
            return process.Start();
        }
        catch (Win32Exception)
        {
            // Found, but no program that this machine may run.
            return false;
        }
    }

    private static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, tool), Path.Combine(folder, tool + ".exe") })
        .FirstOrDefault(File.Exists);
}
