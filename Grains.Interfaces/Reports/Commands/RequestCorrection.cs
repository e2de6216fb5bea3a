using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>The agency asks that a published report be corrected.</summary>
[GenerateSerializer, Alias("request-correction"), Immutable]
public sealed record RequestCorrection : ReportCommand
{
    [Id(0)]
    public required string Reason { get; init; }
}
