using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Grains.Storage;

/// <summary>A report's row of the read model behind lists, boards and jobs.</summary>
public sealed record ReportSummary
{
    public required string Tenant { get; init; }

    public required string Agency { get; init; }

    public required int Year { get; init; }

    public required AgencyKind Kind { get; init; }

    public required ReportStatus Status { get; init; }

    public required int Revision { get; init; }

    /// <summary>The revision that is public; 0 before the first.</summary>
    public required int PublishedRevision { get; init; }

    /// <summary>True while the published report is taken down.</summary>
    public required bool Hidden { get; init; }

    public required long Version { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public string? Reviewer { get; init; }

    public required DateOnly SubmitDueOn { get; init; }

    public required DateOnly PublishDueOn { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When a job is to publish it; null unless that was asked for.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
}
