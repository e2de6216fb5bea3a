using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;
using Orleans.Storage;
using Workflow.Local.Orleans;

namespace Workflow.Local.Tests.Orleans;

/// <summary>A host with the engine, a fake clock, a memory storage and a journal.</summary>
internal sealed class TestSilo : IAsyncDisposable
{
    private readonly IHost _host;

    private TestSilo(IHost host) => _host = host;

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    public Engine Engine => _host.Services.GetRequiredService<Engine>();

    public IServiceProvider Services => _host.Services;

    public Journal Journal { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public MemoryStorage Storage { get; } = new();

    public static TestSilo Build(Action<ISiloBuilder>? configure = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.UseOrleans(silo => configure?.Invoke(silo));
        TestSilo? made = null;
        builder.Services.AddSingleton<TimeProvider>(_ => made!.Time);
        builder.Services.AddSingleton(_ => made!.Journal);
        builder.Services.AddSingleton<DeskGrain.Counter>();
        builder.Services.AddKeyedSingleton<IGrainStorage>("records", (_, _) => made!.Storage);
        return made = new TestSilo(builder.Build());
    }

    public static async Task<TestSilo> Start(Action<ISiloBuilder>? configure = null)
    {
        var silo = Build(configure);
        await silo._host.StartAsync();
        return silo;
    }

    /// <summary>Stops the grains alone; it has begun when this returns its task.</summary>
    public Task Stop(CancellationToken patience = default) => Engine.Stop(patience);

    public Task StopHost() => _host.StopAsync();

    public T Grain<T>(string key = "a")
        where T : IGrainWithStringKey => Grains.GetGrain<T>(key);

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _host.StopAsync(patience.Token);
        _host.Dispose();
    }
}
