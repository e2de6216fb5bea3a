using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Storage;

namespace Workflow.Grains;

/// <summary>A grain that keeps one record, writes it with all that belongs to it, and notices repeated operations.</summary>
internal abstract class RecordGrain<T>(IPersistentState<Stored<T>> state, IOperationLog operations, TimeProvider clock) : Grain
    where T : class
{
    protected TimeProvider Clock => clock;

    protected T? Record => state.State.Record;

    protected string Key => this.GetPrimaryKeyString();

    /// <summary>The version of the stored record; 0 before the first write.</summary>
    protected long Version => long.TryParse(state.Etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>What the same operation came to before, if it was committed.</summary>
    protected async Task<EarlierOperation> Earlier(CommandHeader header)
    {
        if (header.OperationId is null || await operations.Find(header.Actor.User, header.OperationId) is not { } earlier)
        {
            return EarlierOperation.None;
        }

        return earlier.RequestHash == header.RequestHash && earlier.Target == Key
            ? new EarlierOperation(IsRepeated: true, IsOtherRequest: false, earlier.Status)
            : new EarlierOperation(IsRepeated: false, IsOtherRequest: true, earlier.Status);
    }

    /// <summary>The answer to a PUT whose operation id was used before; null for a new one.</summary>
    protected async Task<PutReply?> Replayed(CommandHeader header) => await Earlier(header) switch
    {
        { IsOtherRequest: true } => new PutReply.KeyReused(),
        { IsRepeated: true, Status: var status } => PutReplies.Of(status),
        _ => null,
    };

    /// <summary>Commits the record and its effects. When that fails nothing is assumed: the next call reloads what was really stored.</summary>
    protected async Task Save(T next, CommandHeader header, int status, Func<WriteEffects, WriteEffects>? with = null, string? tenant = null)
    {
        var effects = new WriteEffects
        {
            Version = Version + 1,
            Tenant = tenant ?? GrainKeys.TenantOf(Key),
            Operation = header.OperationId is null
                ? null
                : new OperationResult(header.Actor.User, header.OperationId, header.RequestHash, Key, status, clock.GetUtcNow()),
        };
        state.State = new Stored<T> { Record = next, Effects = with is null ? effects : with(effects) };
        try
        {
            await state.WriteStateAsync();
        }
        catch
        {
            DeactivateOnIdle();
            throw;
        }

        state.State = new Stored<T> { Record = next };
    }
}
