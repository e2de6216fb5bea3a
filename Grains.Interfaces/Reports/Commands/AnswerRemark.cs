using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Answers a remark of the reviewer.</summary>
[GenerateSerializer, Alias("answer-remark"), Immutable]
public sealed record AnswerRemark : ReportCommand
{
    [Id(0)]
    public required string Remark { get; init; }

    [Id(1)]
    public required string Text { get; init; }
}
