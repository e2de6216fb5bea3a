using System.CommandLine;
using Workflow.Bench.Support;

namespace Workflow.Bench.Year;

internal static class YearCommand
{
    public static Command Create()
    {
        var agencies = new Option<int>("--agencies") { Description = "Agencies whose year opens.", DefaultValueFactory = _ => 170_000 };
        var tenants = new Option<int>("--tenants") { Description = "Tenants among which they are spread.", DefaultValueFactory = _ => 3_000 };
        var reports = new Option<int>("--reports") { Description = "Reports in the store when the boards are read.", DefaultValueFactory = _ => 1_000_000 };
        var rounds = new Option<int>("--rounds") { Description = "How often each is measured; the median counts.", DefaultValueFactory = _ => 3 };
        var command = new Command("year", "The reporting year of a whole country on PostgreSQL: opening it beside one bulk INSERT … SELECT of the same rows, the daily reminder sweep, and the boards of two tenants.")
        {
            agencies, tenants, reports, rounds,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            ResultLine.Write(await YearRun.Of(new YearPlan(parsed.GetValue(agencies), parsed.GetValue(tenants), parsed.GetValue(reports), parsed.GetValue(rounds)), cancel));
            return 0;
        });
        return command;
    }
}
