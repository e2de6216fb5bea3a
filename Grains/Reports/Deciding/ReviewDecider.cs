using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports.Lifecycle;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>What is no transition: taking a review up, and asking for a correction.</summary>
internal static class ReviewDecider
{
    /// <summary>A later claim replaces an earlier one, so that work goes on when a colleague is away.</summary>
    public static ReportDecision TakeUp(ReportSituation situation, TakeUpReview command)
    {
        if (!ReportAccess.IsCoordinator(command.Header.Actor, situation.Key))
        {
            return ReportDecision.Forbidden("只有主管部门可以审核。", "Only a coordinator reviews.");
        }

        if (situation.Record.Status == ReportStatus.Submitted && situation.Record.Reviewer?.By == command.Header.Actor.User)
        {
            // Claimed already: nothing to store, so a page that claims at every visit does not outdate its own version.
            return new ReportDecision.Accepted(situation.Record);
        }

        return situation.Record.Status == ReportStatus.Submitted
            ? new ReportDecision.Accepted(situation.Record with { Reviewer = new Claim(command.Header.Actor.User, situation.Now), UpdatedAt = situation.Now })
            : ReportDecision.Refused("只有“已报送”的报告可以开始审核", "a review is taken up while the report is submitted");
    }

    public static ReportDecision RequestCorrection(ReportSituation situation, RequestCorrection command)
    {
        if (!ReportAccess.IsOfAgency(command.Header.Actor, situation.Key))
        {
            return ReportDecision.Forbidden("更正由本机关申请。", "A correction is asked for by the agency.");
        }

        if (situation.Record.Status != ReportStatus.Published)
        {
            return ReportDecision.Refused("只有“已公布”的报告可以申请更正", "a correction is asked for while the report is published");
        }

        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return new ReportDecision.Rejected(new ReportReply.Refused([LifecycleRule.HasReason]));
        }

        var request = new CorrectionRequest(PlainText.Clean(command.Reason).Trim(), command.Header.Actor.User, situation.Now);
        return new ReportDecision.Accepted(
            situation.Record with { CorrectionRequests = [.. situation.Record.CorrectionRequests, request], UpdatedAt = situation.Now },
            Message: ReportEvents.Of(situation.Key, request));
    }
}
