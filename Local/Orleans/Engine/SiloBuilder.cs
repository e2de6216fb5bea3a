using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;

namespace Workflow.Local.Orleans;

/// <summary>Registers the engine once, however often it is asked for.</summary>
internal sealed class SiloBuilder(IServiceCollection services, IConfiguration configuration) : ISiloBuilder
{
    public IServiceCollection Services => services;

    public IConfiguration Configuration => configuration;

    public static SiloBuilder For(IServiceCollection services, IConfiguration? configuration)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(SiloBuilder))?.ImplementationInstance is SiloBuilder known)
        {
            return known;
        }

        var builder = new SiloBuilder(services, configuration ?? new ConfigurationBuilder().Build());
        services.AddLogging().AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(builder);
        services.AddSingleton<Engine>();
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<Engine>());
        services.AddSingleton<IClusterClient>(provider => provider.GetRequiredService<Engine>());
        services.AddSingleton<IHostedService, EngineHost>();
        return builder;
    }
}
