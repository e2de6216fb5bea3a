using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>Verdicts on hints: by the agency while it writes, by the coordinator while it reviews.</summary>
internal static class FindingDecider
{
    public static ReportDecision Judge(ReportSituation situation, JudgeFinding command)
    {
        var (actor, record) = (command.Header.Actor, situation.Record);
        var (isOfAgency, isCoordinator) = (ReportAccess.IsOfAgency(actor, situation.Key), ReportAccess.IsCoordinator(actor, situation.Key));
        if (!isCoordinator && !isOfAgency)
        {
            return ReportDecision.Forbidden("只有本机关和主管部门可以对提示作出判断。", "Only the agency and the coordinator may judge a hint.");
        }

        // Who is both may do what either may.
        var asAgency = isOfAgency && record.IsEditable;
        var asCoordinator = isCoordinator && (record.Status is ReportStatus.Submitted or ReportStatus.Approved || (record.IsEditable && record.Submissions.Count == 0));
        if (!asAgency && !asCoordinator)
        {
            return ReportDecision.Refused("提示由机关在“填报中”“已退回”时、由主管部门在“已报送”“已审核”时判断", "the agency judges hints in draft and returned, the coordinator in submitted and approved");
        }

        var found = situation.Findings.FirstOrDefault(finding => finding.Finding.Fingerprint == command.Fingerprint);
        if (found is null)
        {
            return ReportDecision.Unacceptable("finding.unknown", $"没有指纹为“{command.Fingerprint}”的检查结果，可能已随内容改变；请刷新。", $"There is no finding “{command.Fingerprint}”; it may have gone with a change. Reload.");
        }

        if (found.Finding.Level != FindingLevel.Hint)
        {
            return ReportDecision.Unacceptable("finding.notAHint", "只有提示可以确认或忽略；警告请说明，错误请改正。", "Only hints are confirmed or dismissed. Explain warnings, mend errors.");
        }

        var judgements = new Dictionary<string, HintJudgement>(record.Judgements)
        {
            [command.Fingerprint] = new(command.Verdict, command.Text is null ? null : PlainText.Clean(command.Text), actor.User, situation.Now),
        };
        return new ReportDecision.Accepted(record with { Judgements = judgements, UpdatedAt = situation.Now });
    }
}
