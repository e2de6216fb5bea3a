using Orleans;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Operations;
using Workflow.Rules;

namespace Workflow.Grains.Cycles;

/// <summary>Fires one trigger on many reports.</summary>
internal sealed class BulkMoveWork(IGrainFactory grains) : ReportByReport(grains)
{
    private static readonly Dictionary<string, ReportTrigger> Triggers = new()
    {
        ["bulk.approve"] = ReportTrigger.Approve,
        ["bulk.publish"] = ReportTrigger.Publish,
        ["bulk.return"] = ReportTrigger.Return,
    };

    public override bool Does(string kind) => Triggers.ContainsKey(kind);

    public override OperationReply.Unacceptable? WhatIsWrong(string kind, string? remark) => Triggers[kind] == ReportTrigger.Return && string.IsNullOrWhiteSpace(remark)
        ? new OperationReply.Unacceptable("bulk.remarkMissing", new LocalizedText("退回须写明意见。", "Returning needs a remark."))
        : null;

    protected override async Task<OperationItem> Do(OperationView operation, OperationItem item, IReportGrain report)
    {
        var trigger = Triggers[operation.Kind];
        var reply = await report.Execute(new MoveReport
        {
            Header = Header(operation, item),
            Trigger = trigger,
            Remarks = trigger == ReportTrigger.Return ? [new NewRemark(null, null, operation.Remark!)] : [],
        });
        return Ended(item, reply, operation.DryRun ? new LocalizedText("可以办理", "can be done") : new LocalizedText("已办理", "done"));
    }
}
