using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Reports;

internal static class ReportSummaries
{
    /// <summary>The row of the read model that belongs to a record of this version.</summary>
    public static ReportSummary Of(ReportRecord record, long version, ReportSurroundings surroundings) => new()
    {
        Tenant = record.Key.Tenant,
        Agency = record.Key.Agency,
        Year = record.Key.Year,
        Kind = surroundings.Kind,
        Status = record.Status,
        Revision = record.Revision,
        PublishedRevision = record.LatestPublication?.Revision ?? 0,
        Hidden = record.Takedown is not null,
        Version = version,
        Errors = surroundings.Errors,
        Warnings = surroundings.Warnings,
        Reviewer = record.Reviewer?.By,
        SubmitDueOn = surroundings.SubmitDueOn,
        PublishDueOn = surroundings.PublishDueOn,
        SubmittedAt = record.Submissions.Count == 0 ? null : record.Submissions[^1].At,
        PublishedAt = record.LatestPublication?.At,
        PublishAt = record.Planned?.At,
        UpdatedAt = record.UpdatedAt,
    };
}
