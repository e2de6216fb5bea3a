using Workflow.Rules;

namespace Workflow.Grains.Reports.Lifecycle;

/// <summary>A rule of the lifecycle's table, as the sentence that is shown when it is not met.</summary>
/// <remarks>The state machine carries the English sentence as the guard's description; the Chinese one is looked up by it.</remarks>
internal static class LifecycleRule
{
    public static readonly LocalizedText NoUnresolvedError = new("没有未解决的错误", "no error is unresolved");
    public static readonly LocalizedText WarningsExplained = new("每条可判定的警告都有书面说明", "every assessable warning has a written explanation");
    public static readonly LocalizedText RemarksAnswered = new("每条审核意见都已答复", "every remark is answered");
    public static readonly LocalizedText ReviewNotTakenUp = new("主管部门尚未开始审核", "no coordinator has taken the review up");
    public static readonly LocalizedText HasRemark = new("至少有一条审核意见，指明单元格、部分或全文", "there is at least one remark, anchored to a cell, a section or the whole");
    public static readonly LocalizedText ApproverIsNotSubmitter = new("审核人不是报送人本人", "the approver is not the submitter");
    public static readonly LocalizedText HasReason = new("写明理由", "a reason is given");
    public static readonly LocalizedText NeverSubmitted = new("本报告从未报送", "the report was never submitted");
    public static readonly LocalizedText OfEarlierYear = new("本报告属于以前年度", "the report is of an earlier year");
    public static readonly LocalizedText HasPublicationDetails = new("写明原公布日期（在报告年度之后、不晚于今天）和公布网址", "the date of its publication (after the report year, not after today) and its address are given");
    public static readonly LocalizedText IsVisible = new("报告目前对公众可见", "the report is visible to the public");
    public static readonly LocalizedText IsHidden = new("报告目前已撤下", "the report is taken down");

    private static readonly Dictionary<string, LocalizedText> ByDescription = new[]
    {
        NoUnresolvedError, WarningsExplained, RemarksAnswered, ReviewNotTakenUp, HasRemark, ApproverIsNotSubmitter,
        HasReason, NeverSubmitted, OfEarlierYear, HasPublicationDetails, IsVisible, IsHidden,
    }.ToDictionary(rule => rule.En);

    public static LocalizedText Of(string description) => ByDescription[description];
}
