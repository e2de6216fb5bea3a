using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Workflow.Local.Tests.Orleans;
using Workflow.Silo.Hosting;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>The silo as it ships, on a SQLite file that it may share with another.</summary>
/// <param name="with">Changes what it is made of.</param>
internal sealed class WalkHost(string file, Action<IServiceCollection>? with = null) : IAsyncDisposable
{
    private IHost? host;

    public FakeTimeProvider Time { get; } = new();

    public IServiceProvider Services => host!.Services;

    public IGrainFactory Grains => host!.Services.GetRequiredService<IGrainFactory>();

    public async Task Start()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Workflow:Storage:ConnectionString"] = file,
            // Other hosts of this kind run at the same time.
            ["Workflow:Cluster:SiloPort"] = "0",
            ["Workflow:Cluster:GatewayPort"] = "0",
        });
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddWorkflowSilo();
        with?.Invoke(builder.Services);
        host = builder.Build();
        await host.StartAsync();
    }

    public async Task Restart()
    {
        await DisposeAsync();
        await Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.StopAsync();
            await ((IAsyncDisposable)host).DisposeAsync();
            host = null;
        }
    }
}
