using System.Diagnostics;
using Workflow.Bench.Transitions;

namespace Workflow.Bench.Growth;

/// <summary>What a command costs on average, in microseconds.</summary>
/// <param name="Wall">From the first command to the last answer, divided by the commands.</param>
/// <param name="Processor">Of this process and of the database together.</param>
internal sealed record Cost(double Wall, double Processor)
{
    /// <summary>Each lane sends its share of the commands, one after the other; all lanes at once.</summary>
    public static async Task<Cost> Measure(IReadOnlyList<(ILane Lane, int Commands)> shares, Func<TimeSpan> serverTime)
    {
        GC.Collect();
        var commands = shares.Sum(share => share.Commands);
        var processor = serverTime() + Environment.CpuUsage.TotalTime;
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(shares.Select(share => Task.Run(() => Drive(share.Lane, share.Commands))));
        var wall = Stopwatch.GetElapsedTime(began);
        return new Cost(wall.TotalMicroseconds / commands, (serverTime() + Environment.CpuUsage.TotalTime - processor).TotalMicroseconds / commands);
    }

    private static async Task Drive(ILane lane, int commands)
    {
        for (var sent = 0; sent < commands; sent++)
        {
            await lane.Next();
        }
    }
}
