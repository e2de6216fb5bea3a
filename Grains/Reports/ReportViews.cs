using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports.Deciding;
using Workflow.Rules.Calendar;
using Workflow.Rules.Checks;

namespace Workflow.Grains.Reports;

/// <summary>What readers and the read model are told of a report.</summary>
internal static class ReportViews
{
    public static ReportView For(ReportSituation situation, Actor actor)
    {
        var record = situation.Record;
        var (allowed, refused) = MoveDecider.Outlook(situation, actor);
        var seesAll = ReportAccess.SeesCoordinatorFindings(actor, situation.Key);
        return new ReportView
        {
            Key = record.Key,
            Form = record.Form,
            Status = record.Status,
            Revision = record.Revision,
            Version = situation.Version,
            AgencyName = situation.Agency.Name,
            Due = situation.Due,
            Content = situation.Content,
            ContentHash = record.ContentHash,
            Findings = seesAll ? situation.Findings : [.. situation.Findings.Where(finding => !finding.Finding.CoordinatorsOnly)],
            Remarks = record.Remarks,
            CarriedFrom = situation.LastYearPublication is { } last ? new CarriedFrom(record.Key.Year - 1, last.Revision) : null,
            Reviewer = record.Reviewer,
            Submissions = record.Submissions,
            Publications = record.Publications,
            CorrectionRequests = record.CorrectionRequests,
            Takedown = record.Takedown,
            PublishAt = record.Planned?.At,
            Allowed = allowed,
            Refused = refused,
            Extension = record.Extension,
        };
    }

    /// <summary>The row of the read model after a write.</summary>
    public static ReportSummary Summary(ReportSituation after, long version)
    {
        DateOnly On(Milestone milestone) => after.Due.Single(due => due.Milestone == milestone).Date;
        var (errors, warnings) = Count(after.Findings);
        return ReportSummaries.Of(after.Record, version, new ReportSurroundings(after.Agency.Kind, errors, warnings, On(Milestone.Submit), On(Milestone.Publish)));
    }

    public static (int Errors, int Warnings) Count(IReadOnlyList<JudgedFinding> findings) => (
        findings.Count(finding => finding.IsUnresolvedError),
        findings.Count(finding => finding.Finding is { Level: FindingLevel.Warning, Assessable: true }));
}
