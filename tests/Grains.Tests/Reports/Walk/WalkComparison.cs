using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>A view of the report beside the model.</summary>
internal static class WalkComparison
{
    public static void ShouldShow(ReportView seen, ReportModel model, Who reader, string agency)
    {
        string? User(Who? who) => who is { } one ? WalkCommands.Actor(one, agency).User : null;
        seen.Version.ShouldBe(model.Version, "version");
        seen.Status.ShouldBe(model.Status, "status");
        seen.Revision.ShouldBe(model.Revision, "revision");
        seen.Submissions.Count.ShouldBe(model.Submissions, "submissions");
        (seen.Submissions.Count == 0 ? null : seen.Submissions[^1].By).ShouldBe(User(model.Submitter), "submitter");
        seen.Publications.Select(publication => publication.Revision).ToList().ShouldBe([.. model.PublishedRevisions], "publications");
        seen.Remarks.Select(remark => remark.State).ToList().ShouldBe(
            [.. Enumerable.Repeat(RemarkState.Closed, model.ClosedRemarks), .. model.AnsweredRemarks.Select(answered => answered ? RemarkState.Answered : RemarkState.Open)],
            "remarks");
        (seen.Takedown is not null).ShouldBe(model.IsHidden, "hidden");
        seen.Reviewer?.By.ShouldBe(User(model.Reviewer), "reviewer");
        (seen.Reviewer is null).ShouldBe(model.Reviewer is null, "reviewer");
        (seen.PublishAt is not null).ShouldBe(model.IsPlanned, "planned");
        seen.CorrectionRequests.Count.ShouldBe(model.Wishes, "wishes");
        seen.Findings.Any(finding => finding.IsUnresolvedError).ShouldBe(model.HasErrors, "errors");
        seen.Findings.Any(finding => finding.Finding.Code == "title.wording" && finding.Explanation is not null)
            .ShouldBe(model.Faults.HasFlag(Faults.Title) && model.IsExplained, "explained");
        seen.Allowed.ToList().ShouldBe(reader == Who.PlatformAdmin ? [] : model.Allowed(reader).ToList(), "allowed");
        seen.Allowed.Concat(seen.Refused.Select(one => one.Trigger)).Order().ToList().ShouldBe([.. Enum.GetValues<ReportTrigger>()], "allowed and refused together");
        seen.Refused.ShouldAllBe(one => one.Reasons.Count > 0);
    }
}
