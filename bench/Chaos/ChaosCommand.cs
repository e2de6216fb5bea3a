using System.CommandLine;
using Workflow.Bench.Support;

namespace Workflow.Bench.Chaos;

internal static class ChaosCommand
{
    private const int MostShown = 20;

    public static Command Create()
    {
        var minutes = new Option<double>("--minutes") { Description = "How long.", DefaultValueFactory = _ => 10 };
        var seconds = new Option<double>("--seconds") { Description = "How long, instead of minutes." };
        var clients = new Option<int>("--clients") { Description = "How many people work at once.", DefaultValueFactory = _ => 16 };
        var agencies = new Option<int>("--agencies") { Description = "How many reports they work on.", DefaultValueFactory = _ => 40 };
        var seed = new Option<int>("--seed") { Description = "Draws other deeds and faults.", DefaultValueFactory = _ => 1 };
        var command = new Command("chaos", "Three processes on one PostgreSQL under load, while all of them are killed and connections break; every acknowledged answer is held against the store.")
        {
            minutes, seconds, clients, agencies, seed,
        };
        command.SetAction((parsed, cancel) => Run(
            new ChaosPlan
            {
                Duration = parsed.GetValue(seconds) is > 0 and var chosen ? TimeSpan.FromSeconds(chosen) : TimeSpan.FromMinutes(parsed.GetValue(minutes)),
                Clients = parsed.GetValue(clients),
                Agencies = parsed.GetValue(agencies),
                Seed = parsed.GetValue(seed),
            },
            cancel));
        return command;
    }

    private static async Task<int> Run(ChaosPlan plan, CancellationToken cancel)
    {
        var report = await ChaosRun.Of(plan, Console.WriteLine, cancel);
        foreach (var kind in report.Violations.GroupBy(violation => violation.Kind))
        {
            Console.WriteLine($"{kind.Key}: {kind.Count()}");
            foreach (var violation in kind.Take(MostShown))
            {
                Console.WriteLine($"  {violation}");
            }
        }

        ResultLine.Write(report.Figures);
        return report.Violations.Count == 0 ? 0 : 1;
    }
}
