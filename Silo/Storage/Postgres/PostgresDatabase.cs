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

    private readonly NpgsqlConnectionStringBuilder settings = new(connectionString);

    public SqlDialect Dialect { get; } = new PostgresDialect();

    public string DatabaseName => settings.Database ?? settings.Username ?? "";

    /// <summary>For people: which database on which server.</summary>
    public string Name => $"{DatabaseName} @ {settings.Host}:{settings.Port}";

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

    public Task<T> Read<T>(Scope scope, Func<ScopedConnection, Task<T>> query) => Read(connection => query(Enter(scope, connection, null)));

    public Task<int> Write(Scope scope, string sql, object parameters) => Read(scope, connection => connection.Execute(sql, parameters));

    public Task<T> Write<T>(Scope scope, Func<ScopedConnection, Task<T>> work) => Write((connection, transaction) => work(Enter(scope, connection, transaction)));

    /// <exception cref="InvalidOperationException">The server cannot be reached, or the database is not of UTF-8; the message names the setting.</exception>
    public async Task Migrate()
    {
        await EnsureUsable();
        var isCurrent = false;
        await Read(async connection =>
        {
            isCurrent = !SchemaScripts.Names("postgres").Except(await Versions(connection)).Any();
            await PostgresRoles.Ensure(connection, toServe: isCurrent);
            return 0;
        });
        if (isCurrent)
        {
            // Not tried: a user who only serves may not.
            return;
        }

        await Write(async (connection, transaction) =>
        {
            await HoldOthers(connection);
            await SchemaScripts.Apply("postgres", connection, transaction);
            return 0;
        });
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

    public async Task<NpgsqlConnection> Open() => await source.OpenConnectionAsync();

    /// <summary>A connection that sees what is stored at this moment and nothing later, of all tenants.</summary>
    public async Task<NpgsqlConnection> OpenSnapshot()
    {
        var connection = await Open();
        try
        {
            await connection.ExecuteAsync("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
            await BecomeOwner(connection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>For the rest of the transaction: who owns the store sees all of it. Where there is none nothing happens.</summary>
    public static Task BecomeOwner(DbConnection connection) => connection.ExecuteAsync(
        "SELECT set_config('role', tableowner, true) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'grain_state'");

    /// <summary>Until the transaction ends no other process makes or changes the schema: one that starts meanwhile waits, and then finds everything done.</summary>
    public static Task HoldOthers(DbConnection connection) => connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@MigrationLock)", new { MigrationLock });

    /// <summary>The versions of the schema that the database has; none where there is no store.</summary>
    public static async Task<IReadOnlyCollection<string>> Versions(DbConnection connection) =>
        await connection.ExecuteScalarAsync<bool>("SELECT to_regclass('schema_version') IS NOT NULL")
            ? (await connection.QueryAsync<string>("SELECT name FROM schema_version")).AsList()
            : [];

    public ValueTask DisposeAsync() => source.DisposeAsync();

    // A CALL answers no rows, so that whoever reads meets those of the query; what it sets ends with the transaction, which a command without one is by itself.
    private static ScopedConnection Enter(Scope scope, DbConnection connection, DbTransaction? transaction) => new(
        connection,
        transaction,
        "CALL enter_scope(@scopeRole, @scopeSetting, @scopeValue); ",
        new { scopeRole = $"workflow_{scope.Role}", scopeSetting = $"workflow.{scope.Setting}", scopeValue = scope.Value });

    private async Task EnsureUsable()
    {
        string? encoding;
        try
        {
            encoding = await Read(connection => connection.ExecuteScalarAsync<string>("SHOW server_encoding"));
        }
        catch (NpgsqlException exception)
        {
            throw new InvalidOperationException(
                $"{StorageOptions.Key}: the database {DatabaseName} on the PostgreSQL server {settings.Host}:{settings.Port} cannot be reached. {exception.Message}", exception);
        }

        if (encoding != "UTF8")
        {
            throw new InvalidOperationException($"{StorageOptions.Key}: the database has the encoding {encoding}; make one with ENCODING 'UTF8'.");
        }
    }

    private static string WithDefaults(string connectionString)
    {
        var complete = new NpgsqlConnectionStringBuilder(connectionString);
        // The keys that were given: ContainsKey answers true for every key there is.
        var given = complete.Keys.ToHashSet(StringComparer.Ordinal);
        Default("Application Name", "workflow");
        // Without it each call is parsed and planned again.
        Default("Max Auto Prepare", 20);
        // A server takes 100 connections unless told otherwise: a few processes have to fit in.
        Default("Maximum Pool Size", 24);
        return complete.ConnectionString;

        void Default(string setting, object value)
        {
            if (!given.Contains(setting))
            {
                complete[setting] = value;
            }
        }
    }
}
