using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Storage.Sql;

internal sealed record ReportIndexRow
{
    public required string Tenant { get; init; }

    public required string Agency { get; init; }

    public required long Year { get; init; }

    public required long Kind { get; init; }

    public required long Status { get; init; }

    public required long Revision { get; init; }

    public required long PublishedRevision { get; init; }

    public required bool Hidden { get; init; }

    public required long Version { get; init; }

    public required long Errors { get; init; }

    public required long Warnings { get; init; }

    public string? Reviewer { get; init; }

    public required string SubmitDueOn { get; init; }

    public required string PublishDueOn { get; init; }

    public long? SubmittedAt { get; init; }

    public long? PublishedAt { get; init; }

    public long? PublishAt { get; init; }

    public required long UpdatedAt { get; init; }

    public required string AgencyName { get; init; }

    public ReportRow ToRow() => new(
        new ReportSummary
        {
            Tenant = Tenant,
            Agency = Agency,
            Year = (int)Year,
            Kind = (AgencyKind)Kind,
            Status = (ReportStatus)Status,
            Revision = (int)Revision,
            PublishedRevision = (int)PublishedRevision,
            Hidden = Hidden,
            Version = Version,
            Errors = (int)Errors,
            Warnings = (int)Warnings,
            Reviewer = Reviewer,
            SubmitDueOn = SubmitDueOn.ToDay(),
            PublishDueOn = PublishDueOn.ToDay(),
            SubmittedAt = SubmittedAt?.ToMoment(),
            PublishedAt = PublishedAt?.ToMoment(),
            PublishAt = PublishAt?.ToMoment(),
            UpdatedAt = UpdatedAt.ToMoment(),
        },
        AgencyName);
}
