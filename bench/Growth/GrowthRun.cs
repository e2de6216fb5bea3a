using System.Globalization;
using Npgsql;
using Workflow.Bench.Support;
using Workflow.Driving;

namespace Workflow.Bench.Growth;

/// <summary>The same writes in a small and in a large store, in turns on one server.</summary>
internal static class GrowthRun
{
    /// <summary>What the server keeps its pages in: as operators are told to set it (docs/operations.md), and as it comes. In the second the pages of a large store are read from the system again and again.</summary>
    private static readonly (string Figure, string Buffers)[] Memories = [("growth", "1GB"), ("growth_as_it_comes", "128MB")];

    public static async Task<IReadOnlyDictionary<string, double>> Of(GrowthPlan plan, CancellationToken cancel)
    {
        await using var cluster = await PostgresCluster.Start();
        var small = await Seed("small", plan.Small);
        var large = await Seed("large", plan.Large);
        var figures = new Dictionary<string, double> { ["growth_large_reports"] = plan.Large, ["growth_written_reports"] = plan.Small };
        foreach (var (name, buffers) in Memories)
        {
            await cluster.Kill();
            NpgsqlConnection.ClearAllPools();
            await cluster.Run(buffers);
            Console.WriteLine($"With shared_buffers = {buffers}:");
            var rounds = await Measure(small, large, plan, cancel);
            Add(figures, name, [.. rounds.Select(round => (round.Small.Warm, round.Large.Warm))]);
            Add(figures, $"{name}_cold", [.. rounds.Select(round => (round.Small.Cold, round.Large.Cold))]);
        }

        return figures;

        async Task<GrowthStore> Seed(string name, int reports)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seeding the {name} store with {reports:N0} reports …"));
            return await GrowthStore.Seed(cluster, name, reports, plan.Small, plan.Callers, cancel);
        }
    }

    private static async Task<IReadOnlyList<GrowthRound>> Measure(GrowthStore small, GrowthStore large, GrowthPlan plan, CancellationToken cancel)
    {
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

        return rounds;
    }

    private static void Add(Dictionary<string, double> figures, string growth, IReadOnlyList<(Cost Small, Cost Large)> costs)
    {
        var kind = growth.EndsWith("_cold", StringComparison.Ordinal) ? "not yet active" : "active";
        foreach (var (name, of) in new (string, Func<Cost, double>)[] { ("processor", cost => cost.Processor), ("wall", cost => cost.Wall) })
        {
            var ratios = costs.Select(cost => of(cost.Large) / of(cost.Small)).ToList();
            var (small, large) = (costs.Select(cost => of(cost.Small)).ToList(), costs.Select(cost => of(cost.Large)).ToList());
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Reports {kind}, {name} time a command: {Median.Of(small):N0} µs ({small.Min():N0} to {small.Max():N0}) in the small store, {Median.Of(large):N0} µs ({large.Min():N0} to {large.Max():N0}) in the large one, {Median.Of(ratios):N3} times as much ({ratios.Min():N3} to {ratios.Max():N3})"));
            figures[$"{growth}_{name}_small_us"] = Median.Of(small);
            figures[$"{growth}_{name}_large_us"] = Median.Of(large);
            Ratio($"{growth}_{name}", ratios);
        }

        // The limit holds for either cost, so the figure is the worse of the two.
        var worse = figures[$"{growth}_processor"] > figures[$"{growth}_wall"] ? "processor" : "wall";
        foreach (var part in new[] { "", "_min", "_max" })
        {
            figures[$"{growth}{part}"] = figures[$"{growth}_{worse}{part}"];
        }

        void Ratio(string name, IReadOnlyList<double> ratios)
        {
            figures[name] = Median.Of(ratios);
            figures[$"{name}_min"] = ratios.Min();
            figures[$"{name}_max"] = ratios.Max();
        }
    }
}
