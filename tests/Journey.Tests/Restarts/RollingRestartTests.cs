using System.Net;
using Workflow.Journey.Tests.Driving;
using Workflow.Silo.Tests.Storage.Postgres;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Restarts;

[Collection(AloneCollection.Name)]
public sealed class RollingRestartTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Password = "demo-2025";

    /// <summary>Many times what the balancer needs to notice, on a machine that is busy with other things too.</summary>
    private static readonly string[] Notice = ["--Workflow:Shutdown:Notice=00:00:03"];

    /// <summary>Each writes a report of its own, which somebody in the demo is at work on.</summary>
    private static readonly (string Tenant, string Agency)[] Desks = [("qinglan", "civil"), ("qinglan", "housing"), ("yunxiu", "office"), ("yunxiu", "water")];

    private string connectionString = "";

    public async Task InitializeAsync() => connectionString = await PostgresServer.CreateDatabase();

    public Task DisposeAsync() => PostgresServer.DropDatabase(connectionString);

    [Fact]
    public async Task Terminate_OfOneProcessAfterTheOtherUnderLoad_FailsNoRequest()
    {
        var servers = new[] { await ServerProcess.Start(connectionString, null, ["--demo", .. Notice]), await ServerProcess.Start(connectionString, null, Notice) };
        try
        {
            await using var balancer = await Balancer.Over(servers);
            using var enough = new CancellationTokenSource();
            var clerks = Desks.Select(desk => Work(balancer, desk, enough.Token)).ToList();
            for (var number = 0; number < servers.Length; number++)
            {
                (await servers[number].Terminate()).ShouldBe(0);
                await servers[number].DisposeAsync();
                servers[number] = await ServerProcess.Start(connectionString, null, Notice);
                balancer.Replace(number, servers[number]);
            }

            await enough.CancelAsync();
            var answered = await Task.WhenAll(clerks);
            output.WriteLine($"{answered.Sum()} requests, each answered");
            answered.Min().ShouldBeGreaterThan(10, "a clerk did not work through the restarts");
        }
        finally
        {
            foreach (var server in servers)
            {
                await server.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task Terminate_WhileItStillServes_SaysSoAndEndsEachConnection()
    {
        await using var server = await ServerProcess.Start(connectionString, null, "--Workflow:Shutdown:Notice=00:00:03");
        using var http = new HttpClient { BaseAddress = server.Address };
        var ended = server.Terminate();

        using var notReady = await Ask(http, "/health/ready", HttpStatusCode.ServiceUnavailable);
        using var page = await http.GetAsync(new Uri("/health/live", UriKind.Relative));

        (await notReady.Content.ReadAsStringAsync()).ShouldContain("stopping");
        notReady.Headers.ConnectionClose.ShouldBe(true);
        page.StatusCode.ShouldBe(HttpStatusCode.OK, "it refuses requests before the notice is over");
        page.Headers.ConnectionClose.ShouldBe(true);
        (await ended).ShouldBe(0);
    }

    /// <summary>Asks until the signal has arrived.</summary>
    private static async Task<HttpResponseMessage> Ask(HttpClient http, string path, HttpStatusCode until)
    {
        for (; ; )
        {
            var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode == until)
            {
                return answer;
            }

            answer.Dispose();
        }
    }

    /// <returns>How many requests were answered.</returns>
    private static async Task<int> Work(Balancer balancer, (string Tenant, string Agency) desk, CancellationToken enough)
    {
        var token = await balancer.SignIn($"{desk.Tenant}-{desk.Agency}-clerk", Password);
        var report = $"/api/v1/tenants/{desk.Tenant}/agencies/{desk.Agency}/reports/{TimeProvider.System.GetUtcNow().Year - 1}";
        var answered = 0;
        for (; !enough.IsCancellationRequested; answered += 2)
        {
            var edit = new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = answered } };
            (await balancer.Send(HttpMethod.Patch, $"{report}/content", token, edit)).ShouldBeNull();
            (await balancer.Send(HttpMethod.Get, report, token, null)).ShouldBeNull();
        }

        return answered;
    }
}
