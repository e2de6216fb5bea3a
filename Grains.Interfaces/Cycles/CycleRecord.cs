using Orleans;

namespace Workflow.Grains.Interfaces.Cycles;

/// <summary>A tenant's year as stored: what somebody decided, and what was so on its days. All else follows from the agencies and the reports.</summary>
[GenerateSerializer, Alias("cycle-record"), Immutable]
public sealed record CycleRecord
{
    /// <summary>Null while nobody has confirmed it.</summary>
    [Id(0)]
    public ConfirmedRoster? Roster { get; init; }

    /// <summary>What was noted on the days of the milestones that have passed.</summary>
    [Id(1)]
    public IReadOnlyList<FrozenCount> Frozen { get; init; } = [];
}
