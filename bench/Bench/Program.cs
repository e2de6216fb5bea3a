using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Workflow.Bench;

// A short job is enough to stand beside a limit that is an order of magnitude away; --job on the command line adds a longer one.
var config = DefaultConfig.Instance
    .AddJob(Job.ShortRun)
    .AddColumn(new LimitColumn())
    .HideColumns(Column.Error, Column.RatioSD);
BenchmarkSwitcher.FromAssembly(typeof(LimitColumn).Assembly).Run(args, config);
