using System.Data.Common;
using Dapper;
using Npgsql;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>One PostgreSQL database, which several processes may share.</summary>
internal sealed class PostgresDatabase(string connectionString) : ISqlDatabase, IAsyncDisposable
{
    /// <summary>Any number, as long as every process of this product takes the same one.</summary>
    private const long MigrationLock = 0x776F_726B_666C_6F77;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(WithDefaults(connectionString));

    public SqlDialect Dialect { get; } = new PostgresDialect();

    public async Task<T> Read<T>(Func<DbConnection, Task<T>> query)
    {
        await using var connection = await source.OpenConnectionAsync();
        return await query(connection);
    }

    public async Task<T> Write<T>(Func<DbConnection, DbTransaction, Task<T>> work)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var result = await work(connection, transaction);
        await transaction.CommitAsync();
        return result;
    }

    /// <exception cref="InvalidOperationException">The server cannot be reached, or the database is not of UTF-8; the message names the setting.</exception>
    public async Task Migrate()
    {
        await EnsureUsable();
        // On a connection of its own, whose commands may take as long as they need.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(WithDefaults(connectionString)) { CommandTimeout = 0, Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        // Held until the commit: a process that starts at the same time waits here and then finds everything done.
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@MigrationLock)", new { MigrationLock }, transaction);
        await SchemaScripts.Apply("postgres", connection, transaction);
        await transaction.CommitAsync();
    }

    public async Task<bool> IsReachable()
    {
        try
        {
            return await Read(connection => connection.ExecuteScalarAsync<long>("SELECT count(*) FROM schema_version")) > 0;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task EnsureUsable()
    {
        string? encoding;
        try
        {
            encoding = await Read(connection => connection.ExecuteScalarAsync<string>("SHOW server_encoding"));
        }
        catch (NpgsqlException exception)
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            throw new InvalidOperationException(
                $"{StorageOptions.Key}: the database {settings.Database ?? settings.Username} on the PostgreSQL server {settings.Host}:{settings.Port} cannot be reached. {exception.Message}", exception);
        }

        if (encoding != "UTF8")
        {
            throw new InvalidOperationException($"{StorageOptions.Key}: the database has the encoding {encoding}; make one with ENCODING 'UTF8'.");
        }
    }

    private static string WithDefaults(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // The keys that were given: ContainsKey answers true for every key there is.
        var given = settings.Keys.ToHashSet(StringComparer.Ordinal);
        Default("Application Name", "workflow");
        // Without it each call is parsed and planned again.
        Default("Max Auto Prepare", 20);
        // A server takes 100 connections unless told otherwise: a few processes have to fit in.
        Default("Maximum Pool Size", 24);
        // A command takes milliseconds. What takes seconds has lost its server, and whoever waits is better told so.
        Default("Command Timeout", 5);
        Default("Timeout", 5);
        return settings.ConnectionString;

        void Default(string setting, object value)
        {
            if (!given.Contains(setting))
            {
                settings[setting] = value;
            }
        }
    }
}
