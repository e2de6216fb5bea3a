using Orleans;

namespace Workflow.Grains.Interfaces.Cycles;

/// <summary>Who is to report, as somebody has confirmed it.</summary>
[GenerateSerializer, Alias("confirmed-roster"), Immutable]
public sealed record ConfirmedRoster([property: Id(0)] IReadOnlyList<string> Agencies, [property: Id(1)] string By, [property: Id(2)] DateTimeOffset At);
