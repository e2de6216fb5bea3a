using System.Globalization;
using System.Text.Json;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage;

/// <summary>The storage provider of the grains: the version in the database is the fence, whoever holds an older one is refused.</summary>
internal sealed class GrainStateStorage(IGrainTable table) : IGrainStorage
{
    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ReadStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        if (await table.Read(Address(stateName, grainId)) is { } stored)
        {
            grainState.State = JsonSerializer.Deserialize<T>(stored.Payload, StateJson.Options)!;
            grainState.ETag = stored.Version.ToString(CultureInfo.InvariantCulture);
            grainState.RecordExists = true;
        }
        else
        {
            Reset(grainState);
        }
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        WriteStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        var effects = (grainState.State as IStored)?.Effects;
        if (grainState.State is IStored stored)
        {
            // The effects have rows of their own; the stored payload is the record alone.
            stored.Effects = null;
        }

        var payload = JsonSerializer.Serialize(grainState.State, StateJson.Options);
        StorableText.Ensure(payload);
        var version = await table.Write(Address(stateName, grainId), VersionOf(grainState), payload, effects)
            ?? throw Conflict(grainId, grainState);
        grainState.ETag = version.ToString(CultureInfo.InvariantCulture);
        grainState.RecordExists = true;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ClearStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        if (grainState.RecordExists && !await table.Clear(Address(stateName, grainId), VersionOf(grainState)))
        {
            throw Conflict(grainId, grainState);
        }

        Reset(grainState);
    }

    private static void Reset<T>(IGrainState<T> grainState)
    {
        grainState.State = Activator.CreateInstance<T>();
        grainState.ETag = null!;
        grainState.RecordExists = false;
    }

    private static InconsistentStateException Conflict<T>(GrainId grainId, IGrainState<T> grainState) =>
        new($"The stored version of {grainId} is not the one that was read.", "other", grainState.ETag ?? "none");

    private static long VersionOf<T>(IGrainState<T> grainState) =>
        grainState.ETag is { Length: > 0 } etag ? long.Parse(etag, CultureInfo.InvariantCulture) : 0;

    private static GrainAddress Address(string stateName, GrainId grainId) => new(grainId.Type.ToString()!, grainId.Key.ToString()!, stateName);
}
