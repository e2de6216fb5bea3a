using Orleans;
using Workflow.Grains.Interfaces.Identity;

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

    /// <summary>The process that carries it.</summary>
    [Id(8)]
    public string? Carrier { get; init; }

    /// <summary>Until then nobody else takes it up; it moves on with each note of progress.</summary>
    [Id(9)]
    public DateTimeOffset? CarriedUntil { get; init; }

    /// <summary>For whom each item is done, with the roles held at the start; null for work of the system.</summary>
    [Id(10)]
    public Actor? Actor { get; init; }

    /// <summary>Say what would be done, and do nothing.</summary>
    [Id(11)]
    public bool DryRun { get; init; }

    /// <summary>What the work says to those whom it is about.</summary>
    [Id(12)]
    public string? Remark { get; init; }

    /// <summary>What it was asked for with, so that an idempotency key that comes back with another request is noticed; empty where there was no key.</summary>
    [Id(13)]
    public string RequestHash { get; init; } = "";

    /// <summary>The network address that it was asked for from; null where it came from none.</summary>
    [Id(14)]
    public string? Address { get; init; }

    public int Done => Items.Count(item => item.State == OperationItemState.Done);

    public int Failed => Items.Count(item => item.State == OperationItemState.Failed);

    public bool IsRunning => FinishedAt is null;

    /// <summary>Whether a process is at it, as far as anybody knows.</summary>
    public bool IsCarried(DateTimeOffset now) => CarriedUntil > now;
}
