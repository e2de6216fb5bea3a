using System.CommandLine;
using Workflow.Bench.Support;

namespace Workflow.Bench.Growth;

internal static class GrowthCommand
{
    public static Command Create()
    {
        var large = new Option<int>("--large") { Description = "Reports in the large store.", DefaultValueFactory = _ => 1_000_000 };
        var small = new Option<int>("--small") { Description = "Reports in the small store; as many are written in either.", DefaultValueFactory = _ => 10_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured; the median counts.", DefaultValueFactory = _ => 3 };
        var callers = new Option<int>("--callers") { Description = "How many write at once.", DefaultValueFactory = _ => 64 };
        var command = new Command("growth", "The same writes in a small and in a large store, in turns on one PostgreSQL: how many times as much they cost in the large one.")
        {
            large, small, rounds, callers,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            ResultLine.Write(await GrowthRun.Of(new GrowthPlan(parsed.GetValue(large), parsed.GetValue(small), parsed.GetValue(rounds), parsed.GetValue(callers)), cancel));
            return 0;
        });
        return command;
    }
}
