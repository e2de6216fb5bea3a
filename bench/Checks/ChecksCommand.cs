using System.CommandLine;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Workflow.Bench.Support;

namespace Workflow.Bench.Checks;

internal static class ChecksCommand
{
    public static Command Create()
    {
        var command = new Command("checks", "All checks of one report beside the 5 ms that they may take; what follows -- goes to BenchmarkDotNet.");
        var rest = new Argument<string[]>("options") { Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(rest);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(parsed => Run([.. parsed.GetValue(rest) ?? [], .. parsed.UnmatchedTokens]));
        return command;
    }

    private static int Run(string[] options)
    {
        // A short job is enough to stand beside a limit that is an order of magnitude away; --job on the command line adds a longer one.
        var config = DefaultConfig.Instance
            .AddJob(Job.ShortRun)
            .AddColumn(new LimitColumn())
            .HideColumns(Column.Error, Column.RatioSD);
        var summary = BenchmarkRunner.Run<ChecksBenchmark>(config, options);
        var means = summary.Reports.ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name, report => report.ResultStatistics?.Mean / 1_000_000);
        if (means.Count == 0 || means.Values.Any(mean => mean is null))
        {
            return 1;
        }

        ResultLine.Write(means.ToDictionary(mean => $"checks_{mean.Key.ToLowerInvariant()}_ms", mean => mean.Value!.Value));
        return 0;
    }
}
