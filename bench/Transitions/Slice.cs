using System.Diagnostics;

namespace Workflow.Bench.Transitions;

/// <summary>Some seconds of one way of writing, at one number of callers.</summary>
/// <param name="Latencies">Of each command, in milliseconds, sorted.</param>
/// <param name="ServerMicroseconds">Processor time of the database for each command.</param>
/// <param name="OwnMicroseconds">Processor time of this process for each command.</param>
internal sealed record Slice(double PerSecond, IReadOnlyList<double> Latencies, double ServerMicroseconds, double OwnMicroseconds)
{
    public double Percentile(double of) => Latencies[Math.Min(Latencies.Count - 1, (int)(Latencies.Count * of))];

    public static async Task<Slice> Measure(IReadOnlyList<ILane> lanes, TimeSpan time, Func<TimeSpan> serverTime)
    {
        GC.Collect();
        var (server, own) = (serverTime(), Environment.CpuUsage.TotalTime);
        var began = Stopwatch.GetTimestamp();
        var until = began + (long)(time.TotalSeconds * Stopwatch.Frequency);
        var taken = await Task.WhenAll(lanes.Select(lane => Task.Run(() => Drive(lane, until))));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var latencies = taken.SelectMany(one => one).ToArray();
        Array.Sort(latencies);
        return new Slice(
            latencies.Length / seconds,
            latencies,
            (serverTime() - server).TotalMicroseconds / latencies.Length,
            (Environment.CpuUsage.TotalTime - own).TotalMicroseconds / latencies.Length);
    }

    private static async Task<List<double>> Drive(ILane lane, long until)
    {
        var taken = new List<double>(4096);
        for (var before = Stopwatch.GetTimestamp(); before < until;)
        {
            await lane.Next();
            var after = Stopwatch.GetTimestamp();
            taken.Add((after - before) * 1000.0 / Stopwatch.Frequency);
            before = after;
        }

        return taken;
    }
}
