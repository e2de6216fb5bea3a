using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>Answers to the reviewer's remarks.</summary>
internal static class RemarkDecider
{
    public static ReportDecision Answer(ReportSituation situation, AnswerRemark command)
    {
        var (actor, record) = (command.Header.Actor, situation.Record);
        if (!ReportAccess.IsOfAgency(actor, situation.Key))
        {
            return ReportDecision.Forbidden("审核意见由本机关答复。", "Remarks are answered by the agency.");
        }

        if (record.Remarks.All(remark => remark.Id != command.Remark))
        {
            return ReportDecision.Unacceptable("remark.unknown", $"本报告没有编号为“{command.Remark}”的审核意见。", $"This report has no remark “{command.Remark}”.");
        }

        if (record.Status != ReportStatus.Returned || record.Remarks.Any(remark => remark.Id == command.Remark && remark.State == RemarkState.Closed))
        {
            return ReportDecision.Refused("审核意见只能在“已退回”时答复", "remarks are answered while the report is returned");
        }

        if (string.IsNullOrWhiteSpace(command.Text))
        {
            return ReportDecision.Unacceptable("remark.emptyAnswer", "答复不能为空：请写明如何处理了这条意见。", "The answer is empty: write what was done about the remark.");
        }

        return new ReportDecision.Accepted(record with
        {
            UpdatedAt = situation.Now,
            Remarks =
            [
                .. record.Remarks.Select(remark => remark.Id != command.Remark ? remark : remark with
                {
                    Answer = PlainText.Clean(command.Text).Trim(),
                    AnsweredBy = actor.User,
                    AnsweredAt = situation.Now,
                    State = RemarkState.Answered,
                }),
            ],
        });
    }
}
