using System.CommandLine;
using Workflow.Bench.Support;

namespace Workflow.Bench.Memory;

internal static class MemoryCommand
{
    public static Command Create()
    {
        var reports = new Option<int>("--reports") { Description = "How many are active at once.", DefaultValueFactory = _ => 100_000 };
        var command = new Command("memory", "Managed bytes that an active report keeps, and what they are made of.") { reports };
        command.SetAction(async (parsed, cancel) =>
        {
            ResultLine.Write(await MemoryRun.Of(parsed.GetValue(reports), cancel));
            return 0;
        });
        return command;
    }
}
