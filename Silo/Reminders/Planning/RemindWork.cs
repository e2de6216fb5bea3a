using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Operations;
using Workflow.Rules;

namespace Workflow.Silo.Reminders.Planning;

/// <summary>Reminds many agencies because a coordinator asked for it.</summary>
internal sealed class RemindWork(ReminderDesk desk, IGrainFactory grains) : IOperationWork
{
    private const string Kind = "bulk.remind";

    /// <summary>All at once, so that who is reminded of several reports gets one message.</summary>
    public int ItemsPerNote => int.MaxValue;

    public bool Does(string kind) => kind == Kind;

    public async Task<IReadOnlyList<OperationItem>> Do(OperationView operation, IReadOnlyList<OperationItem> items)
    {
        TenantContext.Set(operation.Tenant);
        if (await grains.GetTenant(operation.Tenant).Get() is not { } tenant)
        {
            return [.. items.Select(item => item with { State = OperationItemState.Failed, Result = new LocalizedText("没有这个租户", "there is no such tenant") })];
        }

        var agencies = items.Select(item => item.Agency).ToHashSet();
        var planned = (operation.DryRun
            ? await desk.PreviewByHand(tenant, operation.Year, agencies, operation.StartedAt)
            : await desk.RemindByHand(tenant, operation.Year, agencies, operation.StartedAt)).ToLookup(row => row.Agency);
        return [.. items.Select(item => item with { State = OperationItemState.Done, Result = Said(planned[item.Agency].Count(row => !row.IsSuppressed), operation.DryRun) })];
    }

    private static LocalizedText Said(int messages, bool isDryRun) => (messages, isDryRun) switch
    {
        (0, _) => new("无需提醒、今日已提醒过，或没有可用的联系方式", "needs no reminder, was reminded today, or cannot be reached"),
        (_, true) => new($"将发送 {messages} 条提醒", $"{messages} reminder(s) would be sent"),
        _ => new($"已安排 {messages} 条提醒", $"{messages} reminder(s) planned"),
    };
}
