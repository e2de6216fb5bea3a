namespace Workflow.Bench.Chaos.Faults;

/// <summary>How often what goes wrong; each time is drawn from half to one and a half of the period.</summary>
internal sealed record FaultPlan(TimeSpan KillProcess, TimeSpan KillDatabase, TimeSpan BreakConnections)
{
    public static FaultPlan Long { get; } = new(TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(25), TimeSpan.FromSeconds(1));

    /// <summary>For a run of some seconds, in which everything has to happen all the same.</summary>
    public static FaultPlan Short { get; } = new(TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(0.7));
}
