using System.Diagnostics;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Grains.Reports.Lifecycle;

/// <summary>The words for states and triggers.</summary>
public static class LifecycleWords
{
    public static LocalizedText Of(ReportStatus status) => status switch
    {
        ReportStatus.Draft => new("填报中", "in draft"),
        ReportStatus.Submitted => new("已报送", "submitted"),
        ReportStatus.Returned => new("已退回", "returned"),
        ReportStatus.Approved => new("已审核", "approved"),
        ReportStatus.Published => new("已公布", "published"),
        _ => throw new UnreachableException(),
    };

    public static LocalizedText Of(ReportTrigger trigger) => trigger switch
    {
        ReportTrigger.Submit => new("报送", "submit"),
        ReportTrigger.Withdraw => new("撤回", "withdraw"),
        ReportTrigger.Return => new("退回", "return"),
        ReportTrigger.Approve => new("审核通过", "approve"),
        ReportTrigger.Publish => new("公布", "publish"),
        ReportTrigger.Correct => new("更正", "correct"),
        ReportTrigger.Record => new("补录", "record"),
        ReportTrigger.TakeDown => new("撤下", "take down"),
        ReportTrigger.Restore => new("恢复", "restore"),
        _ => throw new UnreachableException(),
    };
}
