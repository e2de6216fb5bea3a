using System.Runtime.CompilerServices;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Workflow.Local.Orleans;

/// <summary>A grain's state between its memory and the storage; one operation at a time.</summary>
internal sealed class StoredState<TState>(string name, Activation activation, IGrainStorage storage) : StoredState, IPersistentState<TState>
{
    private readonly GrainState<TState> _record = new(Empty());
    private Task _previous = Task.CompletedTask;
    private bool _loaded;

    public TState State
    {
        get => _record.State!;
        set => _record.State = value;
    }

    public string? Etag => _record.ETag;

    public bool RecordExists => _loaded
        ? _record.RecordExists
        : throw new InvalidOperationException($"The state '{name}' of {activation.GrainId} has not been read yet.");

    public override Task ReadStateAsync() => ReadStateAsync(CancellationToken.None);

    public Task ReadStateAsync(CancellationToken cancellationToken) => Next("read", async () =>
    {
        await storage.ReadStateAsync(name, activation.GrainId, _record, cancellationToken);
        _loaded = true;
    });

    public Task WriteStateAsync() => WriteStateAsync(CancellationToken.None);

    public Task WriteStateAsync(CancellationToken cancellationToken) =>
        Next("write", () => storage.WriteStateAsync(name, activation.GrainId, _record, cancellationToken));

    public Task ClearStateAsync() => ClearStateAsync(CancellationToken.None);

    public Task ClearStateAsync(CancellationToken cancellationToken) =>
        Next("clear", () => storage.ClearStateAsync(name, activation.GrainId, _record, cancellationToken));

    private static TState? Empty()
    {
        var type = typeof(TState);
        if (type.IsValueType || type == typeof(string) || type.IsAbstract || type.IsArray)
        {
            return default;
        }

        return type.GetConstructor(Type.EmptyTypes) is null
            ? (TState)RuntimeHelpers.GetUninitializedObject(type)
            : Activator.CreateInstance<TState>();
    }

    private Task Next(string what, Func<Task> operation)
    {
        var previous = _previous;
        return _previous = Run(previous, what, operation);
    }

    private async Task Run(Task previous, string what, Func<Task> operation)
    {
        // Whoever asked for the earlier operation got its failure.
        await previous.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        try
        {
            await operation();
        }
        catch (Exception exception) when (exception is not (OrleansException or OperationCanceledException))
        {
            throw new OrleansException(
                $"{storage.GetType().Name} could not {what} the state '{name}' of {activation.GrainId}: {exception.Message}", exception);
        }
    }
}
