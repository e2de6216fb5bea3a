using System.Globalization;
using Workflow.Bench.Support;
using Workflow.Driving;

namespace Workflow.Bench.Growth;

/// <summary>The same writes in a small and in a large store, in turns on one server.</summary>
internal static class GrowthRun
{
    public static async Task<IReadOnlyDictionary<string, double>> Of(GrowthPlan plan, CancellationToken cancel)
    {
        await using var cluster = await PostgresCluster.Start();
        var small = await Seed("small", plan.Small);
        var large = await Seed("large", plan.Large);
        var rounds = new List<GrowthRound>();
        for (var number = 0; number <= plan.Rounds; number++)
        {
            cancel.ThrowIfCancellationRequested();
            // Who begins changes with each round.
            var first = await (number % 2 == 0 ? small : large).Write();
            var second = await (number % 2 == 0 ? large : small).Write();
            if (number > 0)
            {
                rounds.Add(number % 2 == 0 ? new GrowthRound(first, second) : new GrowthRound(second, first));
            }
        }

        var figures = new Dictionary<string, double> { ["growth_large_reports"] = plan.Large, ["growth_written_reports"] = plan.Small };
        Add(figures, "", [.. rounds.Select(round => (round.Small.Warm, round.Large.Warm))]);
        Add(figures, "_cold", [.. rounds.Select(round => (round.Small.Cold, round.Large.Cold))]);
        return figures;

        async Task<GrowthStore> Seed(string name, int reports)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seeding the {name} store with {reports:N0} reports …"));
            return await GrowthStore.Seed(cluster, name, reports, plan.Small, plan.Callers, cancel);
        }
    }

    private static void Add(Dictionary<string, double> figures, string suffix, IReadOnlyList<(Cost Small, Cost Large)> costs)
    {
        var kind = suffix.Length == 0 ? "active" : "not yet active";
        foreach (var (name, of) in new (string, Func<Cost, double>)[] { ("processor", cost => cost.Processor), ("wall", cost => cost.Wall) })
        {
            var ratios = costs.Select(cost => of(cost.Large) / of(cost.Small)).ToList();
            var (small, large) = (costs.Select(cost => of(cost.Small)).ToList(), costs.Select(cost => of(cost.Large)).ToList());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Reports {kind}, {name} time a command: {Median.Of(small):N0} µs ({small.Min():N0} to {small.Max():N0}) in the small store, {Median.Of(large):N0} µs ({large.Min():N0} to {large.Max():N0}) in the large one, {Median.Of(ratios):N3} times as much ({ratios.Min():N3} to {ratios.Max():N3})"));
            figures[$"growth{suffix}_{name}_small_us"] = Median.Of(small);
            figures[$"growth{suffix}_{name}_large_us"] = Median.Of(large);
            Ratio($"growth{suffix}_{name}", ratios);
        }

        // The limit holds for either cost, so the figure is the worse of the two.
        var worse = figures[$"growth{suffix}_processor"] > figures[$"growth{suffix}_wall"] ? "processor" : "wall";
        foreach (var part in new[] { "", "_min", "_max" })
        {
            figures[$"growth{suffix}{part}"] = figures[$"growth{suffix}_{worse}{part}"];
        }

        void Ratio(string name, IReadOnlyList<double> ratios)
        {
            figures[name] = Median.Of(ratios);
            figures[$"{name}_min"] = ratios.Min();
            figures[$"{name}_max"] = ratios.Max();
        }
    }
}
