using Orleans;
using Workflow.Rules.Calendar;
using Workflow.Rules.Content;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>A report as one reader sees it.</summary>
[GenerateSerializer, Alias("report-view"), Immutable]
public sealed record ReportView
{
    [Id(0)]
    public required ReportKey Key { get; init; }

    /// <summary>The id of the year's form.</summary>
    [Id(1)]
    public required string Form { get; init; }

    [Id(2)]
    public required ReportStatus Status { get; init; }

    /// <summary>The number of the publication that is out or being worked on; 1 from the start, one more with each correction.</summary>
    [Id(3)]
    public required int Revision { get; init; }

    /// <summary>Grows with every write; the ETag.</summary>
    [Id(4)]
    public required long Version { get; init; }

    [Id(5)]
    public required string AgencyName { get; init; }

    [Id(6)]
    public required IReadOnlyList<DueDate> Due { get; init; }

    [Id(7)]
    public required ReportContent Content { get; init; }

    [Id(8)]
    public required string ContentHash { get; init; }

    [Id(9)]
    public required IReadOnlyList<JudgedFinding> Findings { get; init; }

    [Id(10)]
    public required IReadOnlyList<Remark> Remarks { get; init; }

    [Id(11)]
    public CarriedFrom? CarriedFrom { get; init; }

    [Id(12)]
    public Claim? Reviewer { get; init; }

    [Id(13)]
    public required IReadOnlyList<Submission> Submissions { get; init; }

    [Id(14)]
    public required IReadOnlyList<Publication> Publications { get; init; }

    [Id(15)]
    public required IReadOnlyList<CorrectionRequest> CorrectionRequests { get; init; }

    [Id(16)]
    public Takedown? Takedown { get; init; }

    [Id(17)]
    public DateTimeOffset? PublishAt { get; init; }

    [Id(18)]
    public required IReadOnlyList<ReportTrigger> Allowed { get; init; }

    [Id(19)]
    public required IReadOnlyList<RefusedTrigger> Refused { get; init; }

    /// <summary>The later date that was asked for last; null where none was.</summary>
    [Id(20)]
    public Extension? Extension { get; init; }

    /// <summary>The revision that the public sees; null before the first publication.</summary>
    public Publication? Current => Publications.Count == 0 ? null : Publications[^1];
}
