using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>Why a warning is right as it stands, or why an error that may be overridden is.</summary>
/// <param name="AcceptedBy">The coordinator who accepted it by approving.</param>
[GenerateSerializer, Alias("explanation"), Immutable]
public sealed record Explanation(
    [property: Id(0)] string Text,
    [property: Id(1)] string By,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] string? AcceptedBy = null);
