using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Operations;
using Workflow.Rules;

namespace Workflow.Grains.Cycles;

/// <summary>Fires one trigger on many reports, for the person who asked: each report decides by itself.</summary>
internal sealed class BulkMoveWork(IGrainFactory grains) : IOperationWork
{
    private static readonly Dictionary<string, ReportTrigger> Triggers = new()
    {
        ["bulk.approve"] = ReportTrigger.Approve,
        ["bulk.publish"] = ReportTrigger.Publish,
        ["bulk.return"] = ReportTrigger.Return,
    };

    public int ItemsPerNote => 8;

    public bool Does(string kind) => Triggers.ContainsKey(kind);

    public OperationReply.Unacceptable? WhatIsWrong(string kind, string? remark) => Triggers[kind] == ReportTrigger.Return && string.IsNullOrWhiteSpace(remark)
        ? new OperationReply.Unacceptable("bulk.remarkMissing", new LocalizedText("退回须写明意见。", "Returning needs a remark."))
        : null;

    public async Task<IReadOnlyList<OperationItem>> Do(OperationView operation, IReadOnlyList<OperationItem> items)
    {
        var done = new List<OperationItem>(items.Count);
        foreach (var item in items)
        {
            done.Add(await Move(operation, item));
        }

        return done;
    }

    private async Task<OperationItem> Move(OperationView operation, OperationItem item)
    {
        var trigger = Triggers[operation.Kind];
        var reply = await grains.GetReport(new ReportKey(operation.Tenant, item.Agency, operation.Year)).Execute(new MoveReport
        {
            Header = new CommandHeader
            {
                Actor = operation.Actor ?? Actor.System,
                // An item that was done and not noted gets its first answer again.
                OperationId = operation.DryRun ? null : $"{operation.Id}/{item.Agency}",
                DryRun = operation.DryRun,
            },
            Trigger = trigger,
            Remarks = trigger == ReportTrigger.Return ? [new NewRemark(null, null, operation.Remark!)] : [],
        });
        return item.Ended(reply, operation.DryRun ? new LocalizedText("可以办理", "can be done") : new LocalizedText("已办理", "done"));
    }
}
