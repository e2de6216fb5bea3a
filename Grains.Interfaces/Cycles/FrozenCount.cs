using Orleans;
using Workflow.Rules.Calendar;

namespace Workflow.Grains.Interfaces.Cycles;

/// <summary>How many agencies had to have reached a milestone on its day; what happens to the roster later does not change it.</summary>
/// <param name="On">The day.</param>
/// <param name="Agencies">Those that were expected then; the government's own report has another day and is not among them.</param>
[GenerateSerializer, Alias("frozen-count"), Immutable]
public sealed record FrozenCount(
    [property: Id(0)] Milestone Milestone,
    [property: Id(1)] DateOnly On,
    [property: Id(2)] IReadOnlyList<string> Agencies);
