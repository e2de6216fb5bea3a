using System.Net.Http.Json;
using Workflow.Journey.Tests.Driving;
using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Journey.Tests.Starting;

public sealed class StartTogetherTests : IAsyncLifetime
{
    private string connectionString = "";

    public async Task InitializeAsync() => connectionString = await PostgresServer.CreateDatabase();

    public Task DisposeAsync() => PostgresServer.DropDatabase(connectionString);

    [Fact]
    public async Task Start_OfThreeProcessesOnOneEmptyDatabase_MakesOneAdministratorWhoSignsInAtEach()
    {
        var servers = await StartAll(Enumerable.Repeat(connectionString, 3));
        try
        {
            var printed = servers.SelectMany(server => server.Lines).Where(line => line.Contains("first platform administrator", StringComparison.Ordinal)).ToList();
            var line = printed.ShouldHaveSingleItem("a password that does not open the account was printed, or none");
            using var http = new HttpClient();
            foreach (var server in servers)
            {
                using var answer = await http.PostAsJsonAsync(new Uri(server.Address, "/api/v1/sessions"), new { user = Product.AdminUser, password = line[(line.LastIndexOf(' ') + 1)..] });
                answer.IsSuccessStatusCode.ShouldBeTrue($"{server.Address} knows another password");
            }
        }
        finally
        {
            await StopAll(servers);
        }
    }

    [Fact]
    public async Task Start_OfProcessesOnDatabasesOfAFreshServer_MakesTheRolesOnceAndServes()
    {
        await using var cluster = await PostgresCluster.Start();
        var databases = new List<string>();
        foreach (var name in new[] { "one", "two", "three" })
        {
            databases.Add(await cluster.CreateDatabase(name));
        }

        // Roles are the server's: each process finds those of the others, or makes them in the same moment.
        var servers = await StartAll(databases.Concat(databases));
        servers.ShouldAllBe(server => server.ReadyAfter > TimeSpan.Zero);
        await StopAll(servers);
    }

    private static Task<ServerProcess[]> StartAll(IEnumerable<string> connections) => Task.WhenAll(connections.Select(connection => ServerProcess.Start(connection, null)));

    private static async Task StopAll(IEnumerable<ServerProcess> servers)
    {
        foreach (var server in servers)
        {
            await server.DisposeAsync();
        }
    }
}
