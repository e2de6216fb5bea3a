using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Local.Tests.Orleans;
using Workflow.Rules;
using Workflow.Silo.Hosting;
using Workflow.Silo.Tests.Storage;
using Workflow.Silo.Tests.Storage.Sqlite;

namespace Workflow.Silo.Tests.Support;

/// <summary>The silo as it ships, on a database of its own, with a clock that the test moves and a tenant that is there already.</summary>
internal sealed class SiloHost : IAsyncDisposable
{
    public const string Tenant = "qinglan";

    public static readonly CommandHeader System = new() { Actor = Actor.System };

    private readonly StorePlace place;
    private readonly IReadOnlyDictionary<string, string?> settings;
    private IHost? host;

    private SiloHost(StorePlace place, IReadOnlyDictionary<string, string?> settings) => (this.place, this.settings) = (place, settings);

    public FakeTimeProvider Time { get; } = new();

    public IGrainFactory Grains
    {
        get
        {
            // Here rather than at the start: what an awaited method sets does not reach its caller.
            TenantContext.Set(TenantContext.Any);
            return Get<IGrainFactory>();
        }
    }

    public static Task<SiloHost> Start() => Start(new SqlitePlace());

    /// <param name="place">Made here, and gone with this.</param>
    /// <param name="settings">What it is configured with besides its store.</param>
    public static async Task<SiloHost> Start(StorePlace place, IReadOnlyDictionary<string, string?>? settings = null)
    {
        await place.Make();
        var silo = new SiloHost(place, settings ?? new Dictionary<string, string?>());
        await silo.StartHost();
        await silo.Grains.GetTenant(Tenant).Put(System, new TenantProfile { Id = Tenant, Name = "青岚县", Level = TenantLevel.County });
        return silo;
    }

    public T Get<T>()
        where T : notnull
    {
        TenantContext.Set(TenantContext.Any);
        return host!.Services.GetRequiredService<T>();
    }

    public Task<PutReply> PutAgency(string id) =>
        Grains.GetAgency(Tenant, id).Put(System, new AgencyProfile { Tenant = Tenant, Id = id, Name = $"青岚县{id}局", Kind = AgencyKind.Department });

    public async Task Restart()
    {
        await StopHost();
        await StartHost();
    }

    public async ValueTask DisposeAsync()
    {
        await StopHost();
        await place.Drop();
    }

    private async Task StartHost()
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Workflow:Storage:ConnectionString"] = place.ConnectionString,
            // A test runs a job when it wants to.
            ["Workflow:Jobs:Recurring"] = "false",
            // Other hosts of this kind run at the same time.
            ["Workflow:Cluster:SiloPort"] = "0",
            ["Workflow:Cluster:GatewayPort"] = "0",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddWorkflowSilo();
        host = builder.Build();
        await host.StartAsync();
    }

    private async Task StopHost()
    {
        await host!.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }
}
