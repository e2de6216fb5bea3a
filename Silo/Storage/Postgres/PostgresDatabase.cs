using System.Data.Common;
using Dapper;
using Npgsql;
using Workflow.Grains.Interfaces.Failures;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>One PostgreSQL database, which several processes may share.</summary>
internal sealed class PostgresDatabase(string connectionString) : ISqlDatabase, IAsyncDisposable
{
    /// <summary>Any number, as long as every process of this product takes the same one.</summary>
    private const long MigrationLock = 0x776F_726B_666C_6F77;

    /// <summary>More than connections wait in the pool of a process at rest.</summary>
    private const int MostTries = 4;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(WithDefaults(connectionString));

    public SqlDialect Dialect { get; } = new PostgresDialect();

    public Task<T> Read<T>(Func<DbConnection, Task<T>> query) => Query(connection => query(connection));

    /// <summary>A read; where its connection was cut it is asked again on another.</summary>
    /// <exception cref="StoreBusyException">The server cannot be reached.</exception>
    public async Task<T> Query<T>(Func<NpgsqlConnection, Task<T>> query)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var connection = await Open();
            try
            {
                return await query(connection);
            }
            catch (NpgsqlException exception) when (PostgresFailures.IsCutOff(exception) && attempt < MostTries)
            {
                // Connections wait in the pool: after a restart of the server each of them finds out by itself.
            }
            catch (NpgsqlException exception) when (PostgresFailures.IsCutOff(exception))
            {
                throw PostgresFailures.Unreachable(exception);
            }
        }
    }

    public Task<T> Write<T>(Func<DbConnection, DbTransaction, Task<T>> work) => Send(async connection =>
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var result = await work(connection, transaction);
        await transaction.CommitAsync();
        return result;
    });

    /// <summary>A write.</summary>
    /// <exception cref="StoreBusyException">The server cannot be reached; nothing was done.</exception>
    /// <exception cref="OutcomeUnknownException">The answer never came.</exception>
    public async Task<T> Send<T>(Func<NpgsqlConnection, Task<T>> write)
    {
        await using var connection = await Open();
        try
        {
            return await write(connection);
        }
        catch (NpgsqlException exception) when (PostgresFailures.IsCutOff(exception))
        {
            throw PostgresFailures.Unknown(exception);
        }
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
        catch (Exception exception) when (exception is NpgsqlException or StoreBusyException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();

    private async Task<NpgsqlConnection> Open()
    {
        try
        {
            return await source.OpenConnectionAsync();
        }
        catch (NpgsqlException exception)
        {
            throw PostgresFailures.Unreachable(exception);
        }
    }

    private async Task EnsureUsable()
    {
        string? encoding;
        try
        {
            await using var connection = await source.OpenConnectionAsync();
            encoding = await connection.ExecuteScalarAsync<string>("SHOW server_encoding");
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

    internal static string WithDefaults(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        // The keys that were given: ContainsKey answers true for every key there is.
        var given = settings.Keys.ToHashSet(StringComparer.Ordinal);
        Default("Application Name", "workflow");
        // Without it each call is parsed and planned again.
        Default("Max Auto Prepare", 20);
        // A server takes 100 connections unless told otherwise: a few processes have to fit in.
        Default("Maximum Pool Size", 24);
        // In seconds. Whoever waits is told that the outcome is unknown, and asks again.
        Default("Timeout", 5);
        Default("Command Timeout", 10);
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
