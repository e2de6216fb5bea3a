using System.CommandLine;
using Workflow.Bench.Checks;
using Workflow.Bench.Transitions;

var root = new RootCommand("Measures the product beside the limit and the obvious way. Each command ends with one line RESULT {…}.")
{
    ChecksCommand.Create(),
    TransitionsCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
