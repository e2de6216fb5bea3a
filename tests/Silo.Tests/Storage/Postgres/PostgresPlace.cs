using Npgsql;

namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class PostgresPlace : StorePlace
{
    public override string Name => new NpgsqlConnectionStringBuilder(ConnectionString).Database!;

    public override async Task Make() => ConnectionString = await PostgresServer.CreateDatabase();

    public override Task Drop() => PostgresServer.DropDatabase(ConnectionString);

    public override Task<int> Execute(string statement) => PostgresServer.Execute(ConnectionString, statement);
}
