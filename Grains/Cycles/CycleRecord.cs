using Workflow.Grains.Interfaces.Cycles;

namespace Workflow.Grains.Cycles;

/// <summary>A tenant's year as stored: what somebody decided, and what was so on its days. All else follows from the agencies and the reports.</summary>
public sealed record CycleRecord
{
    /// <summary>Null while nobody has confirmed it.</summary>
    public ConfirmedRoster? Roster { get; init; }

    public IReadOnlyList<FrozenCount> Frozen { get; init; } = [];
}
