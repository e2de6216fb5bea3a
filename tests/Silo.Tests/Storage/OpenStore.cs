using Microsoft.Extensions.DependencyInjection;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Local.Tests.Orleans;
using Workflow.Silo.Storage;
using Workflow.Silo.Storage.Postgres;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Tests.Storage;

/// <summary>Every store on one database, as a process of its own would have them.</summary>
internal sealed class OpenStore : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public OpenStore(string connectionString)
    {
        var bare = new ServiceCollection().AddSingleton<TimeProvider>(Time);
        services = (connectionString.Contains('=', StringComparison.Ordinal) ? bare.AddPostgresStores(connectionString) : bare.AddSqliteStores(connectionString)).BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new();

    public static async Task<OpenStore> Make(string connectionString)
    {
        var store = new OpenStore(connectionString);
        await store.Get<IDatabase>().Migrate();
        return store;
    }

    public T Get<T>()
        where T : notnull
    {
        // As after a check of the tenant. Here rather than at the start: what an awaited method sets does not reach its caller.
        TenantContext.Set(TenantContext.Any);
        return services.GetRequiredService<T>();
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
