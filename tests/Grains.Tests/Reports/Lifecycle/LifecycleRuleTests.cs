using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports.Lifecycle;

namespace Workflow.Grains.Tests.Reports.Lifecycle;

/// <summary>Each guard alone says no, with its own sentence and no other.</summary>
public sealed class LifecycleRuleTests
{
    private static readonly LifecycleFacts Met = LifecycleFacts.AllMet;

    [Theory]
    [InlineData(ReportStatus.Draft, ReportTrigger.Submit)]
    [InlineData(ReportStatus.Returned, ReportTrigger.Submit)]
    [InlineData(ReportStatus.Submitted, ReportTrigger.Approve)]
    public void Decide_WhenAnErrorIsUnresolved_SaysSo(ReportStatus from, ReportTrigger trigger) =>
        ShouldSay(from, trigger, Met with { NoUnresolvedError = false }, "须先改正全部错误", "every error has to be mended first");

    [Theory]
    [InlineData(ReportStatus.Draft)]
    [InlineData(ReportStatus.Returned)]
    public void Decide_WhenAWarningIsUnexplained_SaysSo(ReportStatus from) =>
        ShouldSay(from, ReportTrigger.Submit, Met with { WarningsExplained = false }, "每条可判定的警告须有书面说明", "every assessable warning needs a written explanation");

    [Fact]
    public void Decide_WhenARemarkIsOpen_SaysSo() =>
        ShouldSay(ReportStatus.Returned, ReportTrigger.Submit, Met with { RemarksAnswered = false }, "每条审核意见须已答复", "every remark has to be answered");

    [Fact]
    public void Decide_WhenTheReviewWasTakenUp_SaysSo() =>
        ShouldSay(ReportStatus.Submitted, ReportTrigger.Withdraw, Met with { ReviewNotTakenUp = false }, "主管部门开始审核后不能撤回，请联系主管部门退回", "once a coordinator has taken the review up, only a return gives the report back");

    [Theory]
    [InlineData(ReportStatus.Submitted)]
    [InlineData(ReportStatus.Approved)]
    public void Decide_WhenReturnedWithoutARemark_SaysSo(ReportStatus from) =>
        ShouldSay(from, ReportTrigger.Return, Met with { HasRemark = false }, "须写明至少一条审核意见，指明单元格、部分或全文", "at least one remark is needed, anchored to a cell, a section or the whole");

    [Fact]
    public void Decide_WhenTheSubmitterApproves_SaysSo() =>
        ShouldSay(ReportStatus.Submitted, ReportTrigger.Approve, Met with { ApproverIsNotSubmitter = false }, "审核人不能是报送人本人", "the approver must not be the submitter");

    [Theory]
    [InlineData(ReportTrigger.Correct)]
    [InlineData(ReportTrigger.TakeDown)]
    [InlineData(ReportTrigger.Restore)]
    public void Decide_WhenNoReasonIsGiven_SaysSo(ReportTrigger trigger) =>
        ShouldSay(ReportStatus.Published, trigger, Met with { HasReason = false, IsHidden = trigger == ReportTrigger.Restore }, "须写明理由", "a reason is needed");

    [Fact]
    public void Decide_WhenRecordingWhatWasSubmitted_SaysSo() =>
        ShouldSay(ReportStatus.Draft, ReportTrigger.Record, Met with { NeverSubmitted = false }, "只有从未报送过的报告可以补录", "only a report that was never submitted can be recorded");

    [Fact]
    public void Decide_WhenRecordingThePresentYear_SaysSo() =>
        ShouldSay(ReportStatus.Draft, ReportTrigger.Record, Met with { OfEarlierYear = false }, "只有以前年度的报告可以补录", "only a report of an earlier year can be recorded");

    [Fact]
    public void Decide_WhenRecordingWhatWasNeverWritten_SaysSo() =>
        ShouldSay(ReportStatus.Draft, ReportTrigger.Record, Met with { HasContent = false }, "须先填写或导入报告内容", "the report's content has to be entered or imported first");

    [Fact]
    public void Decide_WhenRecordingWithoutDateAndAddress_SaysSo() =>
        ShouldSay(ReportStatus.Draft, ReportTrigger.Record, Met with { HasPublicationDetails = false }, "须写明原公布日期（在报告年度之后、不晚于今天）和公布网址", "the date of its publication (after the report year, not after today) and its address are needed");

    [Fact]
    public void Decide_WhenTakingDownWhatIsHidden_SaysSo() =>
        ShouldSay(ReportStatus.Published, ReportTrigger.TakeDown, Met with { IsHidden = true }, "报告须为公众可见", "the report has to be visible to the public");

    [Fact]
    public void Decide_WhenRestoringWhatIsVisible_SaysSo() =>
        ShouldSay(ReportStatus.Published, ReportTrigger.Restore, Met with { IsHidden = false }, "报告须处于撤下状态", "the report has to be taken down");

    [Fact]
    public void Decide_WhenSeveralRulesAreUnmet_NamesThemAll()
    {
        var decision = ReportLifecycle.Decide(ReportStatus.Returned, ReportTrigger.Submit, Met with { NoUnresolvedError = false, WarningsExplained = false, RemarksAnswered = false });

        decision.ShouldBeOfType<MoveDecision.RuleUnmet>().Rules.ShouldBe([LifecycleRule.NoUnresolvedError, LifecycleRule.WarningsExplained, LifecycleRule.RemarksAnswered], ignoreOrder: true);
    }

    private static void ShouldSay(ReportStatus from, ReportTrigger trigger, LifecycleFacts facts, string zh, string en)
    {
        var rule = ReportLifecycle.Decide(from, trigger, facts).ShouldBeOfType<MoveDecision.RuleUnmet>().Rules.ShouldHaveSingleItem();
        rule.Zh.ShouldBe(zh);
        rule.En.ShouldBe(en);
    }
}
