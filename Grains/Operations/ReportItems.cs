using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Grains.Operations;

/// <summary>What an item says of the answer that a report gave.</summary>
internal static class ReportItems
{
    public static OperationItem Ended(this OperationItem item, ReportReply reply, LocalizedText done) => reply is ReportReply.Done
        ? item with { State = OperationItemState.Done, Result = done }
        : item with { State = OperationItemState.Failed, Result = WhyNot(reply) };

    private static LocalizedText WhyNot(ReportReply reply) => reply switch
    {
        ReportReply.Refused refused => Joined(refused.Reasons),
        ReportReply.Unacceptable unacceptable => unacceptable.Detail,
        ReportReply.Forbidden forbidden => forbidden.Detail,
        ReportReply.NoSuchReport => new LocalizedText("没有这份报告", "there is no such report"),
        _ => new LocalizedText("报告正在变动，请重试", "the report was being changed; try again"),
    };

    private static LocalizedText Joined(IReadOnlyList<LocalizedText> reasons) =>
        new(string.Join("；", reasons.Select(reason => reason.Zh)), string.Join("; ", reasons.Select(reason => reason.En)));
}
