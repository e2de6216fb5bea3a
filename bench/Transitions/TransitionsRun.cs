using System.Globalization;
using Workflow.Bench.Support;
using Workflow.Bench.World;
using Workflow.Driving;

namespace Workflow.Bench.Transitions;

/// <summary>All slices in turns on one server of its own, and what follows from their medians.</summary>
internal static class TransitionsRun
{
    private const int LargeState = 20_000;

    public static async Task<IReadOnlyDictionary<string, double>> Of(TransitionsPlan plan)
    {
        await using var cluster = await PostgresCluster.Start();
        var database = await cluster.CreateDatabase("bench");
        await Seeds.Plant(database);
        var figures = new Dictionary<string, double>();
        await using (var small = await Contest.Open(cluster, database, plan, "small", stateBytes: 0, plan.Sides, plan.Callers))
        {
            foreach (var callers in plan.Callers)
            {
                Report(figures, await small.Run(callers), callers, suffix: "");
            }
        }

        if (plan.Callers.Contains(64))
        {
            await using var large = await Contest.Open(cluster, database, plan, "large", LargeState, plan.Sides.Replace("c", "", StringComparison.Ordinal), [64]);
            Report(figures, await large.Run(64), 64, suffix: "_20k");
        }

        return figures;
    }

    private static void Report(Dictionary<string, double> figures, IReadOnlyDictionary<char, IReadOnlyList<Slice>> slices, int callers, string suffix)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"{callers}{suffix}");
        foreach (var (side, taken) in slices)
        {
            var rates = taken.Select(slice => slice.PerSecond).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{side} at {at}: {Median.Of(rates):N0} a second ({rates.Min():N0} to {rates.Max():N0}), p50 {Median.Of(taken.Select(slice => slice.Percentile(0.5))):N2} ms, p99 {Median.Of(taken.Select(slice => slice.Percentile(0.99))):N2} ms, processor time of the database {Median.Of(taken.Select(slice => slice.ServerMicroseconds)):N0} and of this process {Median.Of(taken.Select(slice => slice.OwnMicroseconds)):N0} µs a command"));
            figures[$"{side}_per_second_{at}"] = Median.Of(rates);
        }

        Ratio('b', 'a', slice => slice.PerSecond, $"b_over_a_{at}");
        Ratio('c', 'a', slice => slice.PerSecond, $"c_over_a_{at}");
        Ratio('b', 'a', slice => slice.Percentile(0.5), $"p50_b_over_a_{at}");
        Ratio('b', 'a', slice => slice.Percentile(0.99), $"p99_b_over_a_{at}");

        void Ratio(char one, char other, Func<Slice, double> figure, string name)
        {
            if (slices.TryGetValue(one, out var ones) && slices.TryGetValue(other, out var others))
            {
                // Slice by slice within a round: what disturbs the machine for a while disturbs both.
                figures[name] = Median.Of(ones.Zip(others, (first, second) => figure(first) / figure(second)));
            }
        }
    }
}
