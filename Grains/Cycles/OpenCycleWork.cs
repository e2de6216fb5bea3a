using System.Diagnostics;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Operations;
using Workflow.Rules;

namespace Workflow.Grains.Cycles;

/// <summary>Opens the drafts of a year.</summary>
internal sealed class OpenCycleWork(YearOpening opening, TimeProvider clock) : IOperationWork
{
    public const string Kind = "cycle.open";

    public int ItemsPerNote => 100;

    public bool Does(string kind) => kind == Kind;

    public async Task<IReadOnlyList<OperationItem>> Do(OperationView operation, IReadOnlyList<OperationItem> items)
    {
        var agencies = items.Select(item => item.Agency).ToHashSet();
        var results = await opening.Open([operation.Tenant], operation.Year, agencies, clock.GetUtcNow(), operation.DryRun);
        var byAgency = results.ToDictionary(result => result.Key.Agency);
        return [.. items.Select(item => Ended(item, byAgency.GetValueOrDefault(item.Agency), operation.DryRun))];
    }

    private static OperationItem Ended(OperationItem item, OpeningResult? result, bool dryRun) => result?.Outcome switch
    {
        OpeningOutcome.Opened when dryRun => Done(item, new LocalizedText("将建立草稿", "a draft would be opened")),
        OpeningOutcome.Opened => Done(item, new LocalizedText("已建立草稿", "draft opened")),
        OpeningOutcome.Existed => Done(item, new LocalizedText("已有报告，未改动", "there was a report already; nothing changed")),
        OpeningOutcome.NotExpected => Done(item, new LocalizedText($"不需报告：{result.Because.Zh}", $"not expected: {result.Because.En}")),
        OpeningOutcome.Missed => Failed(item, new LocalizedText("机关资料正在变动，请重试", "the agency was being changed; try again")),
        null => Failed(item, new LocalizedText("未能建立：没有这个机关", "not opened: there is no such agency")),
        _ => throw new UnreachableException(),
    };

    private static OperationItem Done(OperationItem item, LocalizedText result) => item with { State = OperationItemState.Done, Result = result };

    private static OperationItem Failed(OperationItem item, LocalizedText result) => item with { State = OperationItemState.Failed, Result = result };
}
