namespace Workflow.Grains.Storage;

/// <summary>What a grain stores: its record, and what a write of it has to put beside it in the same transaction.</summary>
/// <typeparam name="T">The grain's record.</typeparam>
public sealed class Stored<T> : IStored
    where T : class
{
    public T? Record { get; set; }

    /// <summary>Only on the way to the database, which takes it out of the payload; never there after a read.</summary>
    public WriteEffects? Effects { get; set; }
}
