using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>Who has taken a review up, and when.</summary>
[GenerateSerializer, Alias("claim"), Immutable]
public sealed record Claim(
    [property: Id(0)] string By,
    [property: Id(1)] DateTimeOffset At);
