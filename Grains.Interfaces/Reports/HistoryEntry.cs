using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>One transition of a report; each entry holds the hash of the one before, so that the chain can be verified.</summary>
[GenerateSerializer, Alias("history-entry"), Immutable]
public sealed record HistoryEntry
{
    /// <summary>1 for the first transition of the report.</summary>
    [Id(0)]
    public required int Number { get; init; }

    [Id(1)]
    public required ReportStatus From { get; init; }

    [Id(2)]
    public required ReportStatus To { get; init; }

    [Id(3)]
    public required ReportTrigger Trigger { get; init; }

    [Id(4)]
    public required string By { get; init; }

    /// <summary>The person for whom a job acted.</summary>
    [Id(5)]
    public string? OnBehalfOf { get; init; }

    [Id(6)]
    public required DateTimeOffset At { get; init; }

    [Id(7)]
    public string? Remark { get; init; }

    /// <summary>SHA-256 of the content that the transition was about.</summary>
    [Id(8)]
    public required string ContentHash { get; init; }

    /// <summary>The hash of the entry before; empty for the first.</summary>
    [Id(9)]
    public required string PreviousHash { get; init; }

    [Id(10)]
    public required string Hash { get; init; }
}
