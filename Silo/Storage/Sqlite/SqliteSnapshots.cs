using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

internal sealed class SqliteSnapshots(SqliteDatabase database) : IStoreSnapshots
{
    public async Task<IStoreSnapshot> Open()
    {
        if (!File.Exists(database.FilePath))
        {
            throw new FileNotFoundException($"{database.FilePath} is not there.", database.FilePath);
        }

        var connection = SqliteFiles.Connect(database.FilePath, SqliteOpenMode.ReadOnly);
        try
        {
            await connection.OpenAsync();
            // In the write-ahead log a reader keeps the state of its first read until it ends, and stops no writer.
            await connection.ExecuteAsync("BEGIN DEFERRED; SELECT count(*) FROM schema_version;");
            return new SqlSnapshot(connection, database.Dialect);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
