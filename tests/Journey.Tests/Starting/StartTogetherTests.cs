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
        var servers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ServerProcess.Start(connectionString, null)));
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
            foreach (var server in servers)
            {
                await server.DisposeAsync();
            }
        }
    }
}
