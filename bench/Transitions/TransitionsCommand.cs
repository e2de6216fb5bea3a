using System.CommandLine;
using Workflow.Bench.Support;

namespace Workflow.Bench.Transitions;

internal static class TransitionsCommand
{
    public static Command Create()
    {
        var command = new Command("transitions", "Writes a second: (a) the bare SQL function, (b) the grain, (c) HTTP end to end, in turns on one PostgreSQL.");
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured; the median counts.", DefaultValueFactory = _ => 7 };
        var seconds = new Option<double>("--seconds") { Description = "How long each slice takes.", DefaultValueFactory = _ => 1.5 };
        var reports = new Option<int>("--reports") { Description = "How many reports each way of writing has for itself.", DefaultValueFactory = _ => 4_000 };
        var sides = new Option<string>("--sides") { Description = "Which of a, b and c.", DefaultValueFactory = _ => "abc" };
        var callers = new Option<int[]>("--callers") { Description = "At how many callers.", DefaultValueFactory = _ => [64, 16, 1], AllowMultipleArgumentsPerToken = true };
        foreach (var option in new Option[] { rounds, seconds, reports, sides, callers })
        {
            command.Options.Add(option);
        }

        command.SetAction(async parsed =>
        {
            var plan = new TransitionsPlan(parsed.GetValue(rounds), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(reports), parsed.GetValue(sides)!, parsed.GetValue(callers)!);
            var figures = await TransitionsRun.Of(plan);
            ResultLine.Write(figures);
            return 0;
        });
        return command;
    }
}
