using Microsoft.Extensions.DependencyInjection;
using Workflow.Silo.Storage.Postgres;

namespace Workflow.Silo.Tests.Storage.Postgres;

public sealed class PostgresFixture : StorageFixture
{
    internal string ConnectionString { get; private set; } = "";

    protected internal override void AddTo(IServiceCollection services) => services.AddPostgresStores(ConnectionString);

    protected override async Task Create() => ConnectionString = await PostgresServer.CreateDatabase();

    protected override Task Drop() => PostgresServer.DropDatabase(ConnectionString);
}
