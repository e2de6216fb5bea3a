using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Storage;
using Workflow.Rules;

namespace Workflow.Grains.Operations;

/// <summary>Long work, resumable item by item: an item that was done and not yet noted is found done when it is done again.</summary>
[GrainType("operation")]
internal sealed class OperationGrain(
    [PersistentState("operation", WorkflowStorage.Name)] IPersistentState<Stored<OperationView>> state,
    RecordServices services) : RecordGrain<OperationView>(state, services), IOperationGrain
{
    /// <summary>Items between two notes of progress: few enough to watch, many enough that noting costs little.</summary>
    private const int ItemsPerNote = 8;

    private static readonly CommandHeader Header = new() { Actor = Actor.System };

    public Task<OperationView?> Get() => Confirmed();

    public Task<OperationView> Start(OperationView operation) => Retried(Header, async () =>
    {
        if (await Confirmed() is null)
        {
            await Save(operation.Items.Count == 0 ? operation with { FinishedAt = Clock.GetUtcNow() } : operation, Header, 202);
        }

        return Record!;
    });

    public Task<bool> Advance() => Retried(Header, async () => await Confirmed() is { IsRunning: true } operation && await Advance(operation));

    private async Task<bool> Advance(OperationView operation)
    {
        var items = operation.Items.ToArray();
        var waiting = Enumerable.Range(0, items.Length).Where(index => items[index].State == OperationItemState.Waiting).ToList();
        foreach (var index in waiting.Take(ItemsPerNote))
        {
            items[index] = await OpenReport(operation, items[index]);
        }

        var isFinished = waiting.Count <= ItemsPerNote;
        await Save(operation with { Items = items, FinishedAt = isFinished ? Clock.GetUtcNow() : null }, Header, 200);
        return !isFinished;
    }

    private async Task<OperationItem> OpenReport(OperationView operation, OperationItem item)
    {
        var report = GrainFactory.GetReport(new ReportKey(operation.Tenant, item.Agency, operation.Year));
        var existed = await report.Get(Actor.System) is ReportReply.Done;
        return await report.Execute(new OpenReport { Header = Header }) switch
        {
            ReportReply.Done when existed => item with { State = OperationItemState.Done, Result = new LocalizedText("已有报告，未改动", "there was a report already; nothing changed") },
            ReportReply.Done => item with { State = OperationItemState.Done, Result = new LocalizedText("已建立草稿", "draft opened") },
            _ => item with { State = OperationItemState.Failed, Result = new LocalizedText("未能建立：机关或格式不存在", "not opened: the agency or the form is not there") },
        };
    }
}
