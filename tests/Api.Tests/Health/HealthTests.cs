using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Api.Tests.Registry;
using Workflow.Api.Tests.Support;
using Workflow.Silo.Storage;

namespace Workflow.Api.Tests.Health;

[Collection(RegistryCollection.Name)]
public sealed class HealthTests(ApiFactory factory)
{
    [Fact]
    public async Task Ready_WhenTheDatabaseCannotBeReached_Answers503AndTheProcessIsLive()
    {
        // Makes the store, which the second host finds as it is.
        (await factory.Anonymous().Get("/health/ready")).ShouldBe(200);
        await using var cutOff = factory.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<IDatabase, CutOffDatabase>()));
        var client = new ApiClient(cutOff.CreateClient());

        (await client.Get("/health/ready")).ShouldBe(503).Json["status"]!.ToString().ShouldBe("databaseUnreachable");
        (await client.Get("/health/live")).ShouldBe(200);
    }

    private sealed class CutOffDatabase : IDatabase
    {
        public Task Migrate() => Task.CompletedTask;

        public Task<bool> IsReachable() => Task.FromResult(false);
    }
}
