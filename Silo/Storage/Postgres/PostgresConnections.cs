using Npgsql;
using Workflow.Grains.Interfaces.Failures;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>A pool of connections, and what a cut one means to whoever was using it.</summary>
internal sealed class PostgresConnections(string connectionString) : IAsyncDisposable
{
    /// <summary>More than connections wait in the pool of a process at rest.</summary>
    private const int MostTries = 4;

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString);

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
            catch (NpgsqlException exception) when (PostgresFailures.IsNotStorable(exception))
            {
                throw PostgresFailures.NotStorable(exception);
            }
        }
    }

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
}
