using Orleans;

namespace Workflow.Grains.Interfaces.Operations;

/// <summary>Long work and how far it is.</summary>
[GenerateSerializer, Alias("operation-view"), Immutable]
public sealed record OperationView
{
    [Id(0)]
    public required string Id { get; init; }

    [Id(1)]
    public required string Tenant { get; init; }

    /// <summary>What is done, such as <c>cycle.open</c>.</summary>
    [Id(2)]
    public required string Kind { get; init; }

    [Id(3)]
    public required int Year { get; init; }

    [Id(4)]
    public required IReadOnlyList<OperationItem> Items { get; init; }

    [Id(5)]
    public required string By { get; init; }

    [Id(6)]
    public required DateTimeOffset StartedAt { get; init; }

    [Id(7)]
    public DateTimeOffset? FinishedAt { get; init; }

    public int Done => Items.Count(item => item.State == OperationItemState.Done);

    public int Failed => Items.Count(item => item.State == OperationItemState.Failed);

    public bool IsRunning => FinishedAt is null;
}
