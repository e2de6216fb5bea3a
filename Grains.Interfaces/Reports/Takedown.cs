using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>Why a published report is hidden; the reason is public in its place.</summary>
[GenerateSerializer, Alias("takedown"), Immutable]
public sealed record Takedown(
    [property: Id(0)] string Reason,
    [property: Id(1)] string By,
    [property: Id(2)] DateTimeOffset At);
