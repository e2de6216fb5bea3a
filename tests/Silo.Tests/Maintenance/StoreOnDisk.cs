using Microsoft.Extensions.DependencyInjection;
using Workflow.Local.Tests.Orleans;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Tests.Maintenance;

/// <summary>The stores on one SQLite file, as a process of its own would have them.</summary>
internal sealed class StoreOnDisk : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public StoreOnDisk(string path)
    {
        FilePath = path;
        services = new ServiceCollection().AddSingleton<TimeProvider>(new FakeTimeProvider()).AddSqliteStores(path).BuildServiceProvider();
    }

    public string FilePath { get; }

    public static async Task<StoreOnDisk> Make(string path)
    {
        var store = new StoreOnDisk(path);
        await store.Get<SqliteDatabase>().Migrate();
        return store;
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
