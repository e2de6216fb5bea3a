using System.Data.Common;
using Dapper;
using Workflow.Silo.Storage.Postgres;
using Workflow.Silo.Storage.Sqlite;
using Workflow.Silo.Tests.Storage.Postgres;

namespace Workflow.Silo.Tests.Storage;

/// <summary>A backup is a store of SQLite, whichever database it was taken of: what only one of them has would be lost on the way. Who is in a cluster of Orleans now is nobody's to restore.</summary>
public sealed class SameSchemaTests(PostgresFixture postgres) : IClassFixture<PostgresFixture>
{
    [Fact]
    public async Task Schemas_OfBothDatabases_HaveTheSameTablesAndColumns()
    {
        var sqlite = new Sqlite.SqlitePlace();
        await sqlite.Make();
        await using (var store = await OpenStore.Make(sqlite.ConnectionString))
        {
            var there = await Columns(store.Get<SqliteDatabase>().Read, "SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type IN ('table', 'view')");
            var here = await Columns(postgres.Get<PostgresDatabase>().Read, "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND c.relname NOT IN ('orleansquery', 'cluster_member', 'cluster_version')");

            here.ShouldBe(there);
        }

        await sqlite.Drop();
    }

    private static Task<List<string>> Columns(Func<Func<DbConnection, Task<List<string>>>, Task<List<string>>> read, string query) =>
        read(async connection => (await connection.QueryAsync<string>(query)).Order(StringComparer.Ordinal).ToList());
}
