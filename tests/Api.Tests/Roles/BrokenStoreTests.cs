using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Workflow.Api.Tests.Support;
using Workflow.Silo.Storage;

namespace Workflow.Api.Tests.Roles;

/// <summary>When something breaks, the answer keeps its shape and gives nothing away.</summary>
[Collection(RolesCollection.Name)]
public sealed class BrokenStoreTests(ApiFactory factory)
{
    private const string Secret = "disk 7 of the archive is gone";

    [Fact]
    public async Task Get_WhenTheStoreIsBroken_Answers500WithoutTheReason()
    {
        await using var broken = factory.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<ISessionStore, BrokenSessions>()));
        var client = new ApiClient(broken.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false })) { Token = "any" };

        var answer = (await client.Get("/api/v1/me")).ShouldBe(500, "internal");

        answer.Body.ShouldNotContain(Secret);
        answer.Body.ShouldNotContain("Exception");
        answer.Json["traceId"]!.ToString().ShouldNotBeNullOrWhiteSpace();
        answer.Header("Content-Security-Policy").ShouldNotBeNullOrWhiteSpace();
    }

    private sealed class BrokenSessions : ISessionStore
    {
        public Task Add(Session session) => throw new InvalidOperationException(Secret);

        public Task<SignedIn?> Find(string tokenHash, DateTimeOffset now) => throw new InvalidOperationException(Secret);

        public Task Remove(string tokenHash) => throw new InvalidOperationException(Secret);

        public Task RemoveOf(string user) => throw new InvalidOperationException(Secret);
    }
}
