using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Reminders.Delivering;

/// <summary>What happened, as people say it.</summary>
internal static class EventWords
{
    private static readonly Dictionary<string, LocalizedText> Known = new()
    {
        [ReportEvents.KindOf(ReportTrigger.Submit)] = new("已报送", "submitted"),
        [ReportEvents.KindOf(ReportTrigger.Withdraw)] = new("已撤回", "withdrawn"),
        [ReportEvents.KindOf(ReportTrigger.Return)] = new("已退回修改", "returned"),
        [ReportEvents.KindOf(ReportTrigger.Approve)] = new("已审核通过", "approved"),
        [ReportEvents.KindOf(ReportTrigger.Publish)] = new("已公布", "published"),
        [ReportEvents.KindOf(ReportTrigger.Correct)] = new("开始更正", "a correction was begun"),
        [ReportEvents.KindOf(ReportTrigger.Record)] = new("已登记往年报告", "recorded as published"),
        [ReportEvents.KindOf(ReportTrigger.TakeDown)] = new("已撤下", "taken down"),
        [ReportEvents.KindOf(ReportTrigger.Restore)] = new("已恢复公开", "restored"),
        [ReportEvents.CorrectionRequested] = new("申请更正", "a correction was asked for"),
        [ReportEvents.ExtensionRequested] = new("申请延期", "an extension was asked for"),
        [ReportEvents.ExtensionDecided] = new("延期申请已决定", "an extension was decided"),
    };

    /// <summary>Of what a webhook may be told besides reminders.</summary>
    public static IReadOnlyCollection<string> Kinds => Known.Keys;

    public static LocalizedText Of(ToldEvent told)
    {
        var happened = Known.GetValueOrDefault(told.Event, new LocalizedText(told.Event, told.Event));
        return told.Words is { Length: > 0 } words ? new($"{happened.Zh}：{words}", $"{happened.En}: {words}") : happened;
    }
}
