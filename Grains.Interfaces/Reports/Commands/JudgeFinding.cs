using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Confirms or dismisses a hint.</summary>
[GenerateSerializer, Alias("judge-finding"), Immutable]
public sealed record JudgeFinding : ReportCommand
{
    [Id(0)]
    public required string Fingerprint { get; init; }

    [Id(1)]
    public required HintVerdict Verdict { get; init; }

    [Id(2)]
    public string? Text { get; init; }
}
