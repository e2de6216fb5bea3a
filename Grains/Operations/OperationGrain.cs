using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Storage;

namespace Workflow.Grains.Operations;

/// <summary>Long work, resumable item by item: an item that was done and not yet noted is found done when it is done again.</summary>
[GrainType("operation")]
internal sealed class OperationGrain(
    [PersistentState("operation", WorkflowStorage.Name)] IPersistentState<Stored<OperationView>> state,
    RecordServices services,
    IEnumerable<IOperationWork> works) : RecordGrain<OperationView>(state, services), IOperationGrain
{
    /// <summary>A carrier that notes nothing for so long is believed to be gone.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);

    private static readonly CommandHeader Header = new() { Actor = Actor.System };

    public Task<OperationView?> Get() => Confirmed();

    public Task<OperationView> Start(OperationView operation) => Retried(Header, async () =>
    {
        if (await Confirmed() is null)
        {
            var header = new CommandHeader { Actor = operation.Actor ?? Actor.System, Address = operation.Address };
            await Save(operation.Items.Count == 0 ? operation with { FinishedAt = Clock.GetUtcNow() } : operation, header, 202, audited: Begun(operation));
        }

        return Record!;
    });

    /// <summary>What only says what would be done is nothing that was done.</summary>
    private static Audited? Begun(OperationView operation) => operation.DryRun ? null : Audited.Act(
        AuditAction.OperationStarted,
        $"operation/{operation.Id}",
        null,
        operation.Year,
        (AuditField.Work, operation.Kind),
        (AuditField.Count, operation.Items.Count.ToString(CultureInfo.InvariantCulture)));

    public Task<bool> Advance(string carrier) => Retried(Header, async () =>
        await Confirmed() is { IsRunning: true } operation
        && (operation.Carrier == carrier || !operation.IsCarried(Clock.GetUtcNow()))
        && await Advance(operation, carrier));

    private async Task<bool> Advance(OperationView operation, string carrier)
    {
        if (operation.Carrier != carrier)
        {
            // Before anything is done, so that of two that take it up one goes home.
            await Save(operation with { Carrier = carrier, CarriedUntil = Clock.GetUtcNow() + Lease }, Header, 200);
            operation = Record!;
        }

        var work = works.FirstOrDefault(one => one.Does(operation.Kind)) ?? throw new InvalidOperationException($"Nobody does “{operation.Kind}”.");
        var items = operation.Items.ToArray();
        var waiting = Enumerable.Range(0, items.Length).Where(index => items[index].State == OperationItemState.Waiting).ToList();
        var next = waiting.Take(work.ItemsPerNote).ToList();
        foreach (var (index, item) in next.Zip(await work.Do(operation, [.. next.Select(index => items[index])])))
        {
            items[index] = item;
        }

        var now = Clock.GetUtcNow();
        var isFinished = waiting.Count == next.Count;
        await Save(operation with { Items = items, FinishedAt = isFinished ? now : null, CarriedUntil = isFinished ? null : now + Lease }, Header, 200);
        return !isFinished;
    }
}
