using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

/// <summary>One file, write-ahead log, one writer at a time, readers beside it.</summary>
internal sealed class SqliteDatabase : ISqlDatabase, IAsyncDisposable
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

    public SqlDialect Dialect { get; } = new SqliteDialect();

    public string FilePath { get; }

    public async Task<T> Read<T>(Func<DbConnection, Task<T>> query)
    {
        await using var connection = await Open();
        return await query(connection);
    }

    public async Task<T> Write<T>(Func<DbConnection, DbTransaction, Task<T>> work)
    {
        await writeGate.WaitAsync();
        try
        {
            writer ??= await Open();
            await using var transaction = await writer.BeginTransactionAsync();
            var result = await work(writer, transaction);
            await transaction.CommitAsync();
            return result;
        }
        finally
        {
            writeGate.Release();
        }
    }

    public Task<T> Read<T>(Scope scope, Func<ScopedConnection, Task<T>> query) => Read(connection => query(new ScopedConnection(connection, null, "", null)));

    public Task<int> Write(Scope scope, string sql, object parameters) => Write(scope, connection => connection.Execute(sql, parameters));

    public Task<T> Write<T>(Scope scope, Func<ScopedConnection, Task<T>> work) =>
        Write((connection, transaction) => work(new ScopedConnection(connection, transaction, "", null)));

    public async Task Migrate()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FilePath)!);
        await Write(async (connection, transaction) =>
        {
            await SchemaScripts.Apply("sqlite", connection, transaction);
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
}
