using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>A report's row of the read model behind lists, boards and jobs.</summary>
[GenerateSerializer, Alias("report-summary"), Immutable]
public sealed record ReportSummary
{
    [Id(0)]
    public required string Tenant { get; init; }

    [Id(1)]
    public required string Agency { get; init; }

    [Id(2)]
    public required int Year { get; init; }

    [Id(3)]
    public required AgencyKind Kind { get; init; }

    [Id(4)]
    public required ReportStatus Status { get; init; }

    [Id(5)]
    public required int Revision { get; init; }

    /// <summary>The revision that is public; 0 before the first.</summary>
    [Id(6)]
    public required int PublishedRevision { get; init; }

    /// <summary>True while the published report is taken down.</summary>
    [Id(7)]
    public required bool Hidden { get; init; }

    [Id(8)]
    public required long Version { get; init; }

    [Id(9)]
    public required int Errors { get; init; }

    [Id(10)]
    public required int Warnings { get; init; }

    [Id(11)]
    public string? Reviewer { get; init; }

    [Id(12)]
    public required DateOnly SubmitDueOn { get; init; }

    [Id(13)]
    public required DateOnly PublishDueOn { get; init; }

    [Id(14)]
    public DateTimeOffset? SubmittedAt { get; init; }

    [Id(15)]
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When a job is to publish it; null unless that was asked for.</summary>
    [Id(16)]
    public DateTimeOffset? PublishAt { get; init; }

    [Id(17)]
    public required DateTimeOffset UpdatedAt { get; init; }
}
