using System.Collections.Concurrent;
using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Workflow.Local.Tests.Orleans;

/// <summary>A storage that refuses stale versions; its records can be changed behind a grain's back.</summary>
internal sealed class MemoryStorage : IGrainStorage
{
    private readonly ConcurrentDictionary<string, (object? State, int Version)> _records = new();

    /// <summary>When set, every operation fails with it.</summary>
    public Exception? Failure { get; set; }

    public void Put(string grainId, object state) =>
        _records.AddOrUpdate(grainId + "/state", _ => (state, 1), (_, old) => (state, old.Version + 1));

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        FailIfAsked();
        grainState.RecordExists = _records.TryGetValue($"{grainId}/{stateName}", out var record);
        if (grainState.RecordExists)
        {
            grainState.State = (T?)record.State;
            grainState.ETag = record.Version.ToString(CultureInfo.InvariantCulture);
        }

        return Task.CompletedTask;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        FailIfAsked();
        var version = Check(stateName, grainId, grainState) + 1;
        _records[$"{grainId}/{stateName}"] = (grainState.State, version);
        grainState.ETag = version.ToString(CultureInfo.InvariantCulture);
        grainState.RecordExists = true;
        return Task.CompletedTask;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        FailIfAsked();
        Check(stateName, grainId, grainState);
        _records.TryRemove($"{grainId}/{stateName}", out _);
        grainState.ETag = null;
        grainState.RecordExists = false;
        return Task.CompletedTask;
    }

    private int Check<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var stored = _records.TryGetValue($"{grainId}/{stateName}", out var record) ? record.Version : 0;
        var held = int.Parse(grainState.ETag ?? "0", CultureInfo.InvariantCulture);
        return stored == held ? stored : throw new InconsistentStateException("Stale.", $"{stored}", grainState.ETag);
    }

    private void FailIfAsked()
    {
        if (Failure is not null)
        {
            throw Failure;
        }
    }
}
