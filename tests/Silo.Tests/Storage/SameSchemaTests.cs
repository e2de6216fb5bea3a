using Dapper;
using Workflow.Silo.Storage.Sql;
using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Silo.Tests.Storage;

/// <summary>A backup is a store of SQLite, whichever database it was taken of: what only one of them has would be lost on the way.</summary>
public sealed class SameSchemaTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task Schemas_OfBothDatabases_HaveTheSameTablesAndColumns()
    {
        var sqlite = new Sqlite.SqlitePlace();
        await sqlite.Make();
        await using (var store = await OpenStore.Make(sqlite.ConnectionString))
        {
            var there = await Columns(store.Get<ISqlDatabase>(), "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'");
            var here = await Columns(postgres.Get<ISqlDatabase>(), "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> 'orleansquery'");

            here.ShouldBe(there);
        }

        await sqlite.Drop();
    }

    private static Task<List<string>> Columns(ISqlDatabase database, string query) =>
        database.Read(async connection => (await connection.QueryAsync<string>(query)).Order(StringComparer.Ordinal).ToList());
}
