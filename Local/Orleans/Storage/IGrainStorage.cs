using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>Where states are kept; a service under the key that <see cref="PersistentStateAttribute.StorageName"/> names.</summary>
public interface IGrainStorage
{
    /// <summary>Fills state, version and existence; without a record it leaves the state as it is and says that none exists.</summary>
    Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);

    Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken) =>
        ReadStateAsync(stateName, grainId, grainState);

    /// <exception cref="InconsistentStateException">The stored version is not the one in the state.</exception>
    Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);

    Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken) =>
        WriteStateAsync(stateName, grainId, grainState);

    /// <exception cref="InconsistentStateException">The stored version is not the one in the state.</exception>
    Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState);

    Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken) =>
        ClearStateAsync(stateName, grainId, grainState);
}
