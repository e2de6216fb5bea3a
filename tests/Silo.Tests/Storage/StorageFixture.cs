using Microsoft.Extensions.DependencyInjection;
using Workflow.Local.Tests.Orleans;

namespace Workflow.Silo.Tests.Storage;

/// <summary>A fresh database of one kind and every store on it.</summary>
public abstract class StorageFixture : IAsyncLifetime
{
    private ServiceProvider? services;

    internal FakeTimeProvider Time { get; } = new();

    internal T Get<T>()
        where T : notnull => services!.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        await Create();
        services = new ServiceCollection().AddSingleton<TimeProvider>(Time).AddStores(this).BuildServiceProvider();
        await Get<Silo.Storage.IDatabase>().Migrate();
    }

    public async Task DisposeAsync()
    {
        await services!.DisposeAsync();
        await Drop();
    }

    /// <summary>Registers the stores; what each database does in its own way.</summary>
    protected internal abstract void AddTo(IServiceCollection services);

    /// <summary>Makes what has to be there before the stores open it.</summary>
    protected virtual Task Create() => Task.CompletedTask;

    protected abstract Task Drop();
}
