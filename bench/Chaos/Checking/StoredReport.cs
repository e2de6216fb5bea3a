using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>A report as it lies in the database.</summary>
internal sealed record StoredReport
{
    public required ReportKey Key { get; init; }

    public required ReportFace State { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>How many transitions the state counts, and the hash of the last.</summary>
    public required int HistoryCount { get; init; }

    public required string HistoryHash { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public required IReadOnlyList<HistoryEntry> History { get; init; }

    /// <summary>Null where the read model has no row.</summary>
    public ReportFace? Index { get; init; }

    public string Agency => Key.Agency;

    public long Version => State.Version;
}
