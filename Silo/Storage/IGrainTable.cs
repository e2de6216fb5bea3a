using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage;

/// <summary>The table of grain states in one database; the one door through which state changes.</summary>
public interface IGrainTable
{
    /// <summary>Null where nothing was written yet.</summary>
    Task<StoredGrain?> Read(GrainAddress address);

    /// <summary>Writes the state and its effects in one transaction.</summary>
    /// <param name="expectedVersion">The version that is replaced; 0 where there must be none yet.</param>
    /// <returns>The new version, or null when the stored version is another; then nothing was written.</returns>
    Task<long?> Write(GrainAddress address, long expectedVersion, string payload, WriteEffects? effects);

    /// <returns>False when the stored version is another.</returns>
    Task<bool> Clear(GrainAddress address, long expectedVersion);
}
