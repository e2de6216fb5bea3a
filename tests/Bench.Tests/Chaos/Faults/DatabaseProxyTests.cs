using Npgsql;
using Workflow.Bench.Chaos.Faults;

namespace Workflow.Bench.Tests.Chaos.Faults;

[Collection(ClusterCollection.Name)]
public sealed class DatabaseProxyTests(ClusterFixture fixture)
{
    [Theory]
    [InlineData(nameof(CommitFault.Cut), false)]
    [InlineData(nameof(CommitFault.Swallow), true)]
    public async Task SpoilNextCommit_Always_LetsTheWriteThroughAndKeepsItsAnswerBack(string fault, bool isTimeout)
    {
        await using var proxy = new DatabaseProxy(fixture.Cluster.Port);
        var (direct, proxied) = await Ways($"spoiled_{fault.ToLowerInvariant()}", proxy);
        await Execute(direct, "CREATE TABLE written (state text)");
        proxy.SpoilNextCommit(Enum.Parse<CommitFault>(fault));

        var failure = await Should.ThrowAsync<NpgsqlException>(() => Execute(proxied, """INSERT INTO written VALUES ('{"record":{}}')"""));

        (failure.InnerException is TimeoutException).ShouldBe(isTimeout);
        (await Execute(direct, "SELECT count(*) FROM written")).ShouldBe(1L);
        proxy.SpoiledCommits.ShouldBe(1);
        (await Execute(proxied, """INSERT INTO written VALUES ('{"record":{}}') RETURNING 'told'""")).ShouldBe("told", "the fault is for one write only");
    }

    [Fact]
    public async Task Close_Always_CutsWhatIsThereAndLetsNobodyInUntilOpen()
    {
        await using var proxy = new DatabaseProxy(fixture.Cluster.Port);
        var (_, proxied) = await Ways("closed", proxy);
        await using var connection = new NpgsqlConnection(proxied);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT 1", connection);
        proxy.Close();

        await Should.ThrowAsync<NpgsqlException>(() => command.ExecuteScalarAsync());
        await Should.ThrowAsync<NpgsqlException>(() => Execute(proxied, "SELECT 1"));
        proxy.Open();
        (await Execute(proxied, "SELECT 1")).ShouldBe(1);
    }

    private async Task<(string Direct, string Proxied)> Ways(string database, DatabaseProxy proxy)
    {
        var direct = $"{await fixture.Cluster.CreateDatabase(database)};Pooling=false";
        return (direct, new NpgsqlConnectionStringBuilder(direct) { Port = proxy.Port, CommandTimeout = 1 }.ConnectionString);
    }

    private static async Task<object?> Execute(string connectionString, string statement)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        return await command.ExecuteScalarAsync();
    }
}
