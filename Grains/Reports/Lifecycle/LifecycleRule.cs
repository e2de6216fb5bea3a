using Workflow.Rules;

namespace Workflow.Grains.Reports.Lifecycle;

/// <summary>A rule of the lifecycle's table, as the sentence that is shown when it is not met.</summary>
/// <remarks>The state machine carries the English sentence as the guard's description; the Chinese one is looked up by it.</remarks>
internal static class LifecycleRule
{
    public static readonly LocalizedText NoUnresolvedError = new("须先改正全部错误", "every error has to be mended first");
    public static readonly LocalizedText WarningsExplained = new("每条可判定的警告须有书面说明", "every assessable warning needs a written explanation");
    public static readonly LocalizedText RemarksAnswered = new("每条审核意见须已答复", "every remark has to be answered");
    public static readonly LocalizedText ReviewNotTakenUp = new("主管部门开始审核后不能撤回，请联系主管部门退回", "once a coordinator has taken the review up, only a return gives the report back");
    public static readonly LocalizedText HasRemark = new("须写明至少一条审核意见，指明单元格、部分或全文", "at least one remark is needed, anchored to a cell, a section or the whole");
    public static readonly LocalizedText ApproverIsNotSubmitter = new("审核人不能是报送人本人", "the approver must not be the submitter");
    public static readonly LocalizedText HasReason = new("须写明理由", "a reason is needed");
    public static readonly LocalizedText NeverSubmitted = new("只有从未报送过的报告可以补录", "only a report that was never submitted can be recorded");
    public static readonly LocalizedText OfEarlierYear = new("只有以前年度的报告可以补录", "only a report of an earlier year can be recorded");
    public static readonly LocalizedText HasContent = new("须先填写或导入报告内容", "the report's content has to be entered or imported first");
    public static readonly LocalizedText HasPublicationDetails = new("须写明原公布日期（在报告年度之后、不晚于今天）和公布网址", "the date of its publication (after the report year, not after today) and its address are needed");
    public static readonly LocalizedText IsVisible = new("报告须为公众可见", "the report has to be visible to the public");
    public static readonly LocalizedText IsHidden = new("报告须处于撤下状态", "the report has to be taken down");

    private static readonly Dictionary<string, LocalizedText> ByDescription = new[]
    {
        NoUnresolvedError, WarningsExplained, RemarksAnswered, ReviewNotTakenUp, HasRemark, ApproverIsNotSubmitter,
        HasReason, NeverSubmitted, OfEarlierYear, HasContent, HasPublicationDetails, IsVisible, IsHidden,
    }.ToDictionary(rule => rule.En);

    public static LocalizedText Of(string description) => ByDescription[description];
}
