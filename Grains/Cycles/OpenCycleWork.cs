using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Operations;
using Workflow.Rules;

namespace Workflow.Grains.Cycles;

/// <summary>Opens the drafts of a year.</summary>
internal sealed class OpenCycleWork(IGrainFactory grains) : IOperationWork
{
    public const string Kind = "cycle.open";

    private static readonly CommandHeader Header = new() { Actor = Actor.System };

    public int ItemsPerNote => 8;

    public bool Does(string kind) => kind == Kind;

    public async Task<IReadOnlyList<OperationItem>> Do(OperationView operation, IReadOnlyList<OperationItem> items)
    {
        var done = new List<OperationItem>(items.Count);
        foreach (var item in items)
        {
            done.Add(await Open(operation, item));
        }

        return done;
    }

    private async Task<OperationItem> Open(OperationView operation, OperationItem item)
    {
        var report = grains.GetReport(new ReportKey(operation.Tenant, item.Agency, operation.Year));
        var existed = await report.Get(Actor.System) is ReportReply.Done;
        return await report.Execute(new OpenReport { Header = Header }) switch
        {
            ReportReply.Done when existed => item with { State = OperationItemState.Done, Result = new LocalizedText("已有报告，未改动", "there was a report already; nothing changed") },
            ReportReply.Done => item with { State = OperationItemState.Done, Result = new LocalizedText("已建立草稿", "draft opened") },
            _ => item with { State = OperationItemState.Failed, Result = new LocalizedText("未能建立：机关或格式不存在", "not opened: the agency or the form is not there") },
        };
    }
}
