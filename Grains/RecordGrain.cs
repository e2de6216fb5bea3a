using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Failures;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Storage;

namespace Workflow.Grains;

/// <summary>A grain that keeps one record, writes it with all that belongs to it, and notices repeated operations. What it remembers may be behind the database, where another process has written.</summary>
internal abstract class RecordGrain<T>(IPersistentState<Stored<T>> state, RecordServices services) : Grain
    where T : class
{
    /// <summary>How often a lost race is run again.</summary>
    private const int MostTries = 4;

    protected RecordServices Services => services;

    protected TimeProvider Clock => services.Clock;

    protected T? Record => state.State.Record;

    protected string Key => this.GetPrimaryKeyString();

    /// <summary>The version of the stored record; 0 before the first write.</summary>
    protected long Version => long.TryParse(state.Etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>The record as the database has it now.</summary>
    protected async Task<T?> Confirmed()
    {
        if (!await services.Versions.AreCurrent([new GrainVersion(Key, Version)]))
        {
            await state.ReadStateAsync();
        }

        return Record;
    }

    /// <summary>What the same operation came to before, if it was committed.</summary>
    protected async Task<CommittedOperation<T>?> Earlier(CommandHeader header) =>
        header.OperationId is null ? null : await services.Operations.Find<T>(header.Actor.User, header.OperationId, Key);

    /// <summary>Whether an operation id that comes again comes with the request that it was used for.</summary>
    protected bool IsRepeated(CommittedOperation<T> earlier, CommandHeader header) =>
        earlier.Result.RequestHash == header.RequestHash && earlier.Result.Target == Key;

    /// <summary>A PUT: decided on what the database has, answered as before where its operation id was used before.</summary>
    protected Task<PutReply> Put(CommandHeader header, Func<Task<PutReply>> decide) => Retried(header, async () =>
    {
        await Confirmed();
        return await Earlier(header) is not { } earlier ? await decide()
            : IsRepeated(earlier, header) ? PutReplies.Of(earlier.Result.Status)
            : new PutReply.KeyReused();
    });

    /// <summary>Runs it again where another process was faster, or where an answer was lost and the operation id tells whether it was done; by then this grain knows what is stored.</summary>
    /// <exception cref="InconsistentStateException">Somebody was faster each time.</exception>
    protected static async Task<TReply> Retried<TReply>(CommandHeader header, Func<Task<TReply>> attempt)
    {
        OutcomeUnknownException? unknown = null;
        for (var number = 1; ; number++)
        {
            try
            {
                return await attempt();
            }
            catch (InconsistentStateException) when (number < MostTries)
            {
                // What was lost is decided anew.
            }
            catch (OutcomeUnknownException exception) when (number < MostTries && header.OperationId is not null)
            {
                // Done or not: done again under the same id, it is done once.
                unknown = exception;
            }
            catch (StoreBusyException) when (unknown is not null)
            {
                // A later try that never began says nothing about the first.
                throw unknown;
            }
        }
    }

    private async Task Reload()
    {
        try
        {
            await state.ReadStateAsync();
        }
        catch (StoreBusyException)
        {
            // Whatever is decided next is fenced by the version, so an old state does no harm.
        }
    }

    /// <summary>Commits the record, its effects and, where the write is one of those, its line of the audit log. When that fails nothing is assumed: what was really stored is read again before anything else is done.</summary>
    /// <exception cref="InconsistentStateException">The state, something that was read for the decision, or the operation id is no longer as it was taken for.</exception>
    protected async Task Save(T next, CommandHeader header, int status, Func<WriteEffects, WriteEffects>? with = null, string? tenant = null, Audited? audited = null)
    {
        var effects = new WriteEffects
        {
            Version = Version + 1,
            Tenant = tenant ?? GrainKeys.TenantOf(Key),
            Verified = TenantContext.Current,
            Operation = header.OperationId is null
                ? null
                : new OperationResult(header.Actor.User, header.OperationId, header.RequestHash, Key, status, Clock.GetUtcNow()),
            Audit = audited is null ? null : AuditEntry.Of(audited, header.Actor, header.Address, Clock.GetUtcNow()),
        };
        state.State = new Stored<T> { Record = next, Effects = with is null ? effects : with(effects) };
        try
        {
            await state.WriteStateAsync();
        }
        catch (Exception exception)
        {
            // For the calls that wait: they begin with what is stored.
            DeactivateOnIdle();
            if (exception is InconsistentStateException or OutcomeUnknownException)
            {
                await Reload();
            }

            throw;
        }

        state.State = new Stored<T> { Record = next };
    }
}
