using System.Data.Common;
using Dapper;
using Npgsql;
using Workflow.Grains.Interfaces.Failures;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>One PostgreSQL database, which several processes may share.</summary>
internal sealed class PostgresDatabase(string connectionString) : ISqlDatabase, IAsyncDisposable
{
    /// <summary>As many as can be under way at once on shared trips.</summary>
    private const int MostTrips = 8;

    private readonly PostgresConnections all = new(WithDefaults(connectionString));

    /// <summary>Connections for what is asked all the time. Apart from the others, because a pool takes turns among all that it ever opened, and a session that is used seldom finds nothing at hand.</summary>
    public PostgresConnections Trips { get; } = new(new NpgsqlConnectionStringBuilder(WithDefaults(connectionString)) { MaxPoolSize = MostTrips }.ConnectionString);

    /// <summary>The one connection of the writes, which travel one after the other: its session on the server always has at hand what it needs.</summary>
    public PostgresConnections Writes { get; } = new(new NpgsqlConnectionStringBuilder(WithDefaults(connectionString)) { MaxPoolSize = 1 }.ConnectionString);

    public SqlDialect Dialect { get; } = new PostgresDialect();

    public PostgresMaintenance Maintenance { get; } = new(WithDefaults(connectionString));

    public Task<T> Read<T>(Func<DbConnection, Task<T>> query) => all.Query(connection => query(connection));

    public Task<T> Write<T>(Func<DbConnection, DbTransaction, Task<T>> work) => all.Send(async connection =>
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var result = await work(connection, transaction);
        await transaction.CommitAsync();
        return result;
    });

    public Task<T> Read<T>(Scope scope, Func<ScopedConnection, Task<T>> query) => Read(connection => query(Enter(scope, connection, null)));

    public Task<int> Write(Scope scope, string sql, object parameters) => all.Send(connection => Enter(scope, connection, null).Execute(sql, parameters));

    public Task<T> Write<T>(Scope scope, Func<ScopedConnection, Task<T>> work) => Write((connection, transaction) => work(Enter(scope, connection, transaction)));

    public Task Migrate() => Maintenance.Migrate();

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

    public async ValueTask DisposeAsync()
    {
        await all.DisposeAsync();
        await Trips.DisposeAsync();
        await Writes.DisposeAsync();
    }

    // A CALL answers no rows, so that whoever reads meets those of the query; what it sets ends with the transaction, which a command without one is by itself.
    private static ScopedConnection Enter(Scope scope, DbConnection connection, DbTransaction? transaction) => scope == Scope.None
        ? new ScopedConnection(connection, transaction, "", null)
        : new ScopedConnection(
            connection,
            transaction,
            "CALL enter_scope(@scopeRole, @scopeSetting, @scopeValue); ",
            new { scopeRole = $"workflow_{scope.Role}", scopeSetting = $"workflow.{scope.Setting}", scopeValue = scope.Value });

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
        // Nothing outlives a transaction here (roles, settings and locks are its own), so there is nothing to undo between two users of a connection.
        Default("No Reset On Close", true);
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
