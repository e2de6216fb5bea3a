using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Orleans.Hosting;

/// <summary>Where grains, filters and storages are set up.</summary>
public interface ISiloBuilder
{
    IServiceCollection Services { get; }

    /// <summary>The application's configuration; empty where only a service collection was given.</summary>
    IConfiguration Configuration { get; }
}
