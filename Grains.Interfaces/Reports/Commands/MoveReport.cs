using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Fires a trigger of the lifecycle.</summary>
[GenerateSerializer, Alias("move-report"), Immutable]
public sealed record MoveReport : ReportCommand
{
    [Id(0)]
    public required ReportTrigger Trigger { get; init; }

    /// <summary>For <see cref="ReportTrigger.Return"/>: what has to be mended, and where.</summary>
    [Id(1)]
    public IReadOnlyList<NewRemark> Remarks { get; init; } = [];

    /// <summary>For correct, takeDown and restore: why; it becomes public.</summary>
    [Id(2)]
    public string? Reason { get; init; }

    /// <summary>For publish: not before this moment; null for now.</summary>
    [Id(3)]
    public DateTimeOffset? PublishAt { get; init; }

    /// <summary>For record: the day on which the report was published.</summary>
    [Id(4)]
    public DateOnly? PublishedOn { get; init; }

    /// <summary>For publish and record: the address on the government portal.</summary>
    [Id(5)]
    public string? OfficialUrl { get; init; }
}
