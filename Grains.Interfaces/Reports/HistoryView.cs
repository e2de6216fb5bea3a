using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <param name="Verified">Whether every hash recomputes and the chain ends where the report says it does.</param>
[GenerateSerializer, Alias("history-view"), Immutable]
public sealed record HistoryView(
    [property: Id(0)] IReadOnlyList<HistoryEntry> Items,
    [property: Id(1)] bool Verified);
