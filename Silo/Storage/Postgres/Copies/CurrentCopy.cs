using Microsoft.Data.Sqlite;
using Workflow.Silo.Storage.Sql;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Storage.Postgres.Copies;

/// <summary>A backup brought to the newest version of the schema, in a file of its own that goes with this: the backup stays as it is.</summary>
internal sealed class CurrentCopy : IDisposable
{
    // Only its owner may look into it.
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("workflow-restore-");

    private CurrentCopy() => Connection = SqliteFiles.Connect(Path.Combine(folder.FullName, "copy.db"), SqliteOpenMode.ReadWriteCreate);

    public SqliteConnection Connection { get; }

    public static async Task<CurrentCopy> Of(SqliteConnection backup)
    {
        var copy = new CurrentCopy();
        try
        {
            await copy.Connection.OpenAsync();
            backup.BackupDatabase(copy.Connection);
            await using var transaction = await copy.Connection.BeginTransactionAsync();
            await SchemaScripts.Apply("sqlite", copy.Connection, transaction);
            await transaction.CommitAsync();
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Connection.Dispose();
        folder.Delete(recursive: true);
    }
}
