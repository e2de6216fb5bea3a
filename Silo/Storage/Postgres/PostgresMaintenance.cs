using System.Data.Common;
using Dapper;
using Npgsql;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>Work on the database as a whole, beside the pool of those who serve, which takes as long as it takes.</summary>
/// <param name="connectionString">Complete, with all defaults.</param>
internal sealed class PostgresMaintenance(string connectionString)
{
    /// <summary>Any number, as long as every process of this product takes the same one.</summary>
    private const long MigrationLock = 0x776F_726B_666C_6F77;

    private readonly NpgsqlConnectionStringBuilder settings = new(connectionString) { Pooling = false, CommandTimeout = 0 };

    public string DatabaseName => settings.Database ?? settings.Username ?? "";

    /// <summary>For people: which database on which server.</summary>
    public string Name => $"{DatabaseName} @ {settings.Host}:{settings.Port}";

    /// <exception cref="InvalidOperationException">The server cannot be reached, the database is not of UTF-8, or roles are missing; the message names the setting.</exception>
    public async Task Migrate()
    {
        await using var connection = await OpenUsable();
        var isCurrent = !SchemaScripts.Names("postgres").Except(await Versions(connection)).Any();
        await PostgresRoles.Ensure(connection, toServe: isCurrent);
        if (isCurrent)
        {
            // Not tried: a user who only serves may not.
            return;
        }

        await using var transaction = await connection.BeginTransactionAsync();
        await HoldOthers(connection);
        await SchemaScripts.Apply("postgres", connection, transaction);
        await transaction.CommitAsync();
    }

    public async Task<NpgsqlConnection> Open()
    {
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

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

    private async Task<NpgsqlConnection> OpenUsable()
    {
        NpgsqlConnection connection;
        try
        {
            connection = await Open();
        }
        catch (NpgsqlException exception)
        {
            throw new InvalidOperationException(
                $"{StorageOptions.Key}: the database {DatabaseName} on the PostgreSQL server {settings.Host}:{settings.Port} cannot be reached. {exception.Message}", exception);
        }

        if (await connection.ExecuteScalarAsync<string>("SHOW server_encoding") is var encoding && encoding == "UTF8")
        {
            return connection;
        }

        await connection.DisposeAsync();
        throw new InvalidOperationException($"{StorageOptions.Key}: the database has the encoding {encoding}; make one with ENCODING 'UTF8'.");
    }
}
