using Workflow.Driving;

namespace Workflow.Bench.Year;

/// <summary>Each part measures on the same store and adds its figures.</summary>
internal static class YearRun
{
    public static async Task<IReadOnlyDictionary<string, double>> Of(YearPlan plan, CancellationToken cancel)
    {
        await using var cluster = await PostgresCluster.Start();
        var world = await YearWorld.Plant(await cluster.CreateDatabase("year"), plan);
        var figures = new Dictionary<string, double> { ["year_agencies"] = plan.Agencies, ["year_tenants"] = plan.Tenants };
        await RolloverPart.Measure(world, plan, figures, cancel);
        await SweepPart.Measure(cluster, world, plan, figures, cancel);
        await BoardPart.Measure(world, plan, figures, cancel);
        return figures;
    }
}
