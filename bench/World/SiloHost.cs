using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Workflow.Silo.Hosting;

namespace Workflow.Bench.World;

/// <summary>The silo as it ships, in this process.</summary>
internal sealed class SiloHost : IAsyncDisposable
{
    private readonly IHost host;

    private SiloHost(IHost host) => this.host = host;

    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    public IServiceProvider Services => host.Services;

    /// <param name="settings">What it is configured with besides.</param>
    public static async Task<SiloHost> Start(string connectionString, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Workflow:Storage:ConnectionString"] = connectionString,
            // Nothing wakes by itself beside what is measured.
            ["Workflow:Jobs:Recurring"] = "false",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.AddWorkflowSilo();
        var host = builder.Build();
        await host.StartAsync();
        return new SiloHost(host);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }
}
