using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Workflow.Api.Tests.Support;
using Workflow.Grains.Interfaces.Failures;
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
        var answer = (await GetWith(new InvalidOperationException(Secret))).ShouldBe(500, "internal");

        answer.Json["traceId"]!.ToString().ShouldNotBeNullOrWhiteSpace();
        answer.Header("Content-Security-Policy").ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Get_WhenTheStoreIsFull_Answers503AndWhenToComeBack() =>
        (await GetWith(new StoreBusyException(Secret))).ShouldBe(503, "store.busy").Header("Retry-After").ShouldBe("1");

    [Fact]
    public async Task Get_WhenTheAnswerOfTheStoreNeverCame_Answers504() =>
        (await GetWith(new OutcomeUnknownException(Secret))).ShouldBe(504, "outcome.unknown");

    [Fact]
    public async Task Get_WhenTheHostOfTheGrainIsGone_Answers504() =>
        (await GetWith(new SiloUnavailableException(Secret, new IOException(Secret)))).ShouldBe(504, "outcome.unknown");

    private async Task<Answer> GetWith(Exception exception)
    {
        await using var broken = factory.WithWebHostBuilder(host => host.ConfigureTestServices(services => services.AddSingleton<ISessionStore>(new BrokenSessions(exception))));
        var client = new ApiClient(broken.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false })) { Token = "any" };
        var answer = await client.Get("/api/v1/me");
        answer.Body.ShouldNotContain(Secret);
        answer.Body.ShouldNotContain("Exception");
        return answer;
    }

    private sealed class BrokenSessions(Exception exception) : ISessionStore
    {
        public Task Add(string tokenHash, Session session) => throw exception;

        public Task<SignedIn?> Find(string tokenHash, DateTimeOffset now) => throw exception;

        public Task<IReadOnlyList<Session>> List(SessionHolder holder, SessionKind kind, DateTimeOffset now) => throw exception;

        public Task Note(SessionUse use) => throw exception;

        public Task<bool> End(SessionHolder holder, SessionKind kind, string id) => throw exception;

        public Task<int> EndAll(SessionHolder holder, SessionKind? kind = null, string? except = null) => throw exception;
    }
}
