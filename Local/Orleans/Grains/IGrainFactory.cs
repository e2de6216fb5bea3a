using Orleans.Runtime;

namespace Orleans;

/// <summary>Gives references to grains. A reference costs little and starts nothing; the first call activates the grain.</summary>
public interface IGrainFactory
{
    /// <param name="primaryKey">Not blank.</param>
    /// <param name="grainClassNamePrefix">The beginning of the full name of the class meant, where several implement the interface.</param>
    /// <exception cref="ArgumentException">The key is blank, or not exactly one class implements the interface.</exception>
    TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey;

    /// <exception cref="ArgumentException">The key is blank, or not exactly one class implements the interface.</exception>
    IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey);

    /// <exception cref="ArgumentException">No class has this grain type, or it does not implement the interface.</exception>
    TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable;
}
