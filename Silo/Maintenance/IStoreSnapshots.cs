namespace Workflow.Silo.Maintenance;

internal interface IStoreSnapshots
{
    /// <summary>Freezes what the store holds now; who serves meanwhile is neither seen nor held up.</summary>
    /// <exception cref="IOException">There is no store.</exception>
    Task<IStoreSnapshot> Open();
}
