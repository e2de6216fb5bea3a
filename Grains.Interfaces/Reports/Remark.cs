using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>A reviewer's remark and the agency's answer.</summary>
[GenerateSerializer, Alias("remark"), Immutable]
public sealed record Remark
{
    [Id(0)]
    public required string Id { get; init; }

    [Id(1)]
    public string? Cell { get; init; }

    [Id(2)]
    public string? Section { get; init; }

    [Id(3)]
    public required string Text { get; init; }

    [Id(4)]
    public required string By { get; init; }

    [Id(5)]
    public required DateTimeOffset At { get; init; }

    [Id(6)]
    public string? Answer { get; init; }

    [Id(7)]
    public string? AnsweredBy { get; init; }

    [Id(8)]
    public DateTimeOffset? AnsweredAt { get; init; }

    [Id(9)]
    public required RemarkState State { get; init; }
}
