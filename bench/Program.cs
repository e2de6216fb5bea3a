using System.CommandLine;
using Workflow.Bench.Chaos;
using Workflow.Bench.Checks;
using Workflow.Bench.Documents;
using Workflow.Bench.Growth;
using Workflow.Bench.Memory;
using Workflow.Bench.Report;
using Workflow.Bench.Transitions;
using Workflow.Bench.Year;

var root = new RootCommand("Measures the product beside the limit and the obvious way. Each command ends with one line RESULT {…}.")
{
    ChaosCommand.Create(),
    ChecksCommand.Create(),
    DocumentsCommand.Create(),
    GrowthCommand.Create(),
    MemoryCommand.Create(),
    ReportCommand.Create(),
    TransitionsCommand.Create(),
    YearCommand.Create(),
};
// An interrupted run still has processes and folders to put away.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(60) });
