using Workflow.Local.Tests.Orleans;

namespace Workflow.Silo.Tests.Storage;

/// <summary>A fresh database of one kind and every store on it.</summary>
public abstract class StorageFixture(StorePlace place) : IAsyncLifetime
{
    private OpenStore? store;

    internal string ConnectionString => place.ConnectionString;

    internal FakeTimeProvider Time => store!.Time;

    internal T Get<T>()
        where T : notnull => store!.Get<T>();

    public async Task InitializeAsync()
    {
        await place.Make();
        store = await OpenStore.Make(place.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await store!.DisposeAsync();
        await place.Drop();
    }
}
