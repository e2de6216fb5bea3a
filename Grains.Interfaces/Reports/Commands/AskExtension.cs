using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>The agency asks for a later local date.</summary>
[GenerateSerializer, Alias("ask-extension"), Immutable]
public sealed record AskExtension : ReportCommand
{
    [Id(0)]
    public required DateOnly Until { get; init; }

    [Id(1)]
    public required string Reason { get; init; }
}
