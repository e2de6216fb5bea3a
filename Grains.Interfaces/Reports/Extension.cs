using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>An agency's wish for a later local date, and what became of it. The statutory date never moves.</summary>
[GenerateSerializer, Alias("extension"), Immutable]
public sealed record Extension
{
    /// <summary>The date that was asked for, or that the decision has set.</summary>
    [Id(0)]
    public required DateOnly Until { get; init; }

    [Id(1)]
    public required string Reason { get; init; }

    [Id(2)]
    public required string By { get; init; }

    [Id(3)]
    public required DateTimeOffset At { get; init; }

    [Id(4)]
    public ExtensionState State { get; init; }

    [Id(5)]
    public string? DecidedBy { get; init; }

    [Id(6)]
    public DateTimeOffset? DecidedAt { get; init; }

    [Id(7)]
    public string? Remark { get; init; }
}
