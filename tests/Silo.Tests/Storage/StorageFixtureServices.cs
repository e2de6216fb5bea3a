using Microsoft.Extensions.DependencyInjection;

namespace Workflow.Silo.Tests.Storage;

internal static class StorageFixtureServices
{
    public static IServiceCollection AddStores(this IServiceCollection services, StorageFixture fixture)
    {
        fixture.AddTo(services);
        return services;
    }
}
