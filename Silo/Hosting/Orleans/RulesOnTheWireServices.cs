using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Serializers;

namespace Workflow.Silo.Hosting;

internal static class RulesOnTheWireServices
{
    public static IServiceCollection AddRulesOnTheWire(this IServiceCollection services)
    {
        var rules = new RulesOnTheWire();
        return services.AddSingleton<ISpecializableCodec>(rules).AddSingleton<ISpecializableCopier>(rules).AddSingleton<ITypeFilter>(rules);
    }
}
