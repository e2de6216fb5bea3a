using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Cycles;

/// <summary>Whether an agency is to report in a year.</summary>
/// <param name="Because">Why, or why not.</param>
/// <param name="Predecessors">The agencies out of which it came.</param>
[GenerateSerializer, Alias("roster-entry"), Immutable]
public sealed record RosterEntry(
    [property: Id(0)] string Agency,
    [property: Id(1)] string Name,
    [property: Id(2)] AgencyKind Kind,
    [property: Id(3)] bool Expected,
    [property: Id(4)] LocalizedText Because,
    [property: Id(5)] IReadOnlyList<string> Predecessors);
