using Dapper;
using Npgsql;
using Workflow.Silo.Storage.Postgres;

namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class PostgresMigrationTests : IAsyncLifetime
{
    private string connectionString = "";

    public async Task InitializeAsync() => connectionString = await PostgresServer.CreateDatabase();

    public Task DisposeAsync() => PostgresServer.DropDatabase(connectionString);

    [Fact]
    public async Task Migrate_WhenRepeated_ChangesNothing()
    {
        await using var database = new PostgresDatabase(connectionString);
        (await database.IsReachable()).ShouldBeFalse("there is no schema yet");
        await database.Migrate();
        var before = await Schema(database);
        await database.Migrate();

        (await Schema(database)).ShouldBe(before);
        before.ShouldContain("grain_state");
        before.ShouldContain("postgres/0001-base.sql");
        (await database.IsReachable()).ShouldBeTrue();
    }

    [Fact]
    public async Task Migrate_FromManyProcessesAtOnce_MakesTheSchemaOnce()
    {
        // Each has a pool of its own, as a process has.
        var databases = Enumerable.Range(0, 8).Select(_ => new PostgresDatabase(connectionString)).ToList();
        await Task.WhenAll(databases.Select(database => Task.Run(database.Migrate)));

        var schema = await Schema(databases[0]);
        schema.Count(name => name.StartsWith("postgres/", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(3);
        schema.Distinct().Count().ShouldBe(schema.Count);
        foreach (var database in databases)
        {
            (await database.IsReachable()).ShouldBeTrue();
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Migrate_WhenTheServerCannotBeReached_NamesTheSettingAndKeepsThePassword()
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Port = 1, Password = "geheim-4711", Database = "nowhere" };
        await using var database = new PostgresDatabase(settings.ConnectionString);

        var error = await Should.ThrowAsync<InvalidOperationException>(database.Migrate);

        error.Message.ShouldContain("Workflow:Storage:ConnectionString");
        error.Message.ShouldContain("nowhere");
        error.ToString().ShouldNotContain("geheim-4711");
        (await database.IsReachable()).ShouldBeFalse();
    }

    [Fact]
    public async Task Migrate_WhenTheDatabaseIsNotOfUtf8_SaysSo()
    {
        var other = await PostgresServer.CreateDatabase("ENCODING 'LATIN1' LOCALE 'C'");
        await using var database = new PostgresDatabase(other);

        var error = await Should.ThrowAsync<InvalidOperationException>(database.Migrate);
        await PostgresServer.DropDatabase(other);

        error.Message.ShouldContain("UTF8");
    }

    private static Task<List<string>> Schema(PostgresDatabase database) => database.Read(async connection => (await connection.QueryAsync<string>(
        """
        SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT name FROM schema_version
        ORDER BY 1
        """)).ToList());
}
