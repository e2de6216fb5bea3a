using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

internal sealed class PostgresSnapshots(PostgresDatabase database) : IStoreSnapshots
{
    public async Task<IStoreSnapshot> Open()
    {
        var connection = await database.OpenSnapshot();
        try
        {
            return (await PostgresDatabase.Versions(connection)).Count > 0
                ? new SqlSnapshot(connection, database.Dialect)
                : throw new FileNotFoundException($"{database.Name} holds no store.", database.Name);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
