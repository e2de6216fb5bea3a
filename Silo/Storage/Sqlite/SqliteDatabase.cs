using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>One file, write-ahead log, one writer at a time, readers beside it.</summary>
internal sealed class SqliteDatabase : IDatabase, IAsyncDisposable
{
    private readonly string connectionString;
    private readonly SemaphoreSlim writeGate = new(1);
    private SqliteConnection? writer;

    public SqliteDatabase(string path)
    {
        SqliteLibrary.Load();
        FilePath = Path.GetFullPath(path);
        connectionString = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, DefaultTimeout = 30 }.ToString();
    }

    public string FilePath { get; }

    public async Task<T> Read<T>(Func<SqliteConnection, Task<T>> query)
    {
        await using var connection = await Open();
        return await query(connection);
    }

    /// <summary>Runs the work in one transaction and commits it when it answers; when it throws, nothing of it is kept.</summary>
    public async Task<T> Write<T>(Func<SqliteConnection, SqliteTransaction, Task<T>> work)
    {
        await writeGate.WaitAsync();
        try
        {
            writer ??= await Open();
            await using var transaction = (SqliteTransaction)await writer.BeginTransactionAsync();
            var result = await work(writer, transaction);
            await transaction.CommitAsync();
            return result;
        }
        finally
        {
            writeGate.Release();
        }
    }

    public async Task Migrate()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        await Write(async (connection, transaction) =>
        {
            await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (name TEXT NOT NULL PRIMARY KEY)", transaction: transaction);
            var applied = (await connection.QueryAsync<string>("SELECT name FROM schema_version", transaction: transaction)).ToHashSet();
            foreach (var script in Scripts().Where(script => !applied.Contains(script)))
            {
                await connection.ExecuteAsync(Text(script), transaction: transaction);
                await connection.ExecuteAsync("INSERT INTO schema_version (name) VALUES (@script)", new { script }, transaction);
            }

            return 0;
        });
    }

    public Task<bool> IsReachable() => Read(async connection => await connection.ExecuteScalarAsync<int>("SELECT count(*) FROM schema_version") > 0);

    public async ValueTask DisposeAsync()
    {
        if (writer is not null)
        {
            await writer.DisposeAsync();
        }

        writeGate.Dispose();
        SqliteConnection.ClearPool(new SqliteConnection(connectionString));
    }

    private async Task<SqliteConnection> Open()
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        // FULL: an acknowledged write survives a power cut, not only a killed process.
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 30000;");
        return connection;
    }

    /// <summary>The names of the versions of the schema, as <c>schema_version</c> holds them.</summary>
    internal static IEnumerable<string> Scripts() => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith("sqlite/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Text(string script)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(script)!);
        return reader.ReadToEnd();
    }
}
