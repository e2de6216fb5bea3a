using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>An agency's wish to correct its published report.</summary>
[GenerateSerializer, Alias("correction-request"), Immutable]
public sealed record CorrectionRequest(
    [property: Id(0)] string Reason,
    [property: Id(1)] string By,
    [property: Id(2)] DateTimeOffset At);
