using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

internal sealed class PostgresSnapshots(PostgresDatabase database) : IStoreSnapshots
{
    public async Task<IStoreSnapshot> Open()
    {
        var connection = await database.Maintenance.OpenSnapshot();
        try
        {
            return (await PostgresMaintenance.Versions(connection)).Count > 0
                ? new SqlSnapshot(connection, database.Dialect)
                : throw new FileNotFoundException($"{database.Maintenance.Name} holds no store.", database.Maintenance.Name);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
