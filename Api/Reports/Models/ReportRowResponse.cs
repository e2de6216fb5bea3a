using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Reports.Models;

/// <summary>A line of a list of reports.</summary>
public sealed record ReportRowResponse(
    string Agency,
    string AgencyName,
    AgencyKind Kind,
    int Year,
    ReportStatus Status,
    int Revision,
    int? PublishedRevision,
    long Version,
    int Errors,
    int Warnings,
    string? Reviewer,
    DateOnly SubmitDueOn,
    DateOnly PublishDueOn,
    int DaysLate,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? PublishedAt,
    DateTimeOffset? PublishAt,
    DateTimeOffset UpdatedAt)
{
    public static ReportRowResponse Of(ReportRow row, DateOnly today)
    {
        var summary = row.Summary;
        return new ReportRowResponse(
            summary.Agency,
            row.AgencyName,
            summary.Kind,
            summary.Year,
            summary.Status,
            summary.Revision,
            summary.PublishedRevision == 0 ? null : summary.PublishedRevision,
            summary.Version,
            summary.Errors,
            summary.Warnings,
            summary.Reviewer,
            summary.SubmitDueOn,
            summary.PublishDueOn,
            Lateness(summary, today),
            summary.SubmittedAt,
            summary.PublishedAt,
            summary.PublishAt,
            summary.UpdatedAt);
    }

    /// <summary>Calendar days past the earliest date that is missed; 0 once it is published.</summary>
    private static int Lateness(ReportSummary summary, DateOnly today)
    {
        if (summary.PublishedRevision > 0)
        {
            return 0;
        }

        var due = summary.Status is ReportStatus.Draft or ReportStatus.Returned && summary.SubmitDueOn < summary.PublishDueOn ? summary.SubmitDueOn : summary.PublishDueOn;
        return Math.Max(0, today.DayNumber - due.DayNumber);
    }
}
