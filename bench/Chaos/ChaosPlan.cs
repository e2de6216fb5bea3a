using Workflow.Bench.Chaos.Faults;

namespace Workflow.Bench.Chaos;

/// <summary>How long, how many, and what goes wrong how often.</summary>
internal sealed record ChaosPlan
{
    public required TimeSpan Duration { get; init; }

    public int Processes { get; init; } = 3;

    public int Clients { get; init; } = 16;

    public int Agencies { get; init; } = 40;

    public FaultPlan Faults { get; init; } = FaultPlan.Long;

    /// <summary>Draws the same deeds and faults again; their moments differ all the same.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many accepted operations each client repeats when all is over.</summary>
    public int Repeats { get; init; } = 25;

    /// <summary>Some seconds in which everything happens at least once.</summary>
    public static ChaosPlan Short { get; } = new() { Duration = TimeSpan.FromSeconds(15), Clients = 12, Agencies = 12, Faults = FaultPlan.Short, Repeats = 5 };
}
