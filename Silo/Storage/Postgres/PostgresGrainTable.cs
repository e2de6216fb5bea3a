using System.Text;
using Dapper;
using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>Calls the functions that an AdoNet storage provider calls as well: one round trip, one statement, one commit.</summary>
internal sealed class PostgresGrainTable(PostgresDatabase database) : IGrainTable
{
    public Task<StoredGrain?> Read(GrainAddress address) => database.Read(connection => connection.QuerySingleOrDefaultAsync<StoredGrain?>(
        "SELECT version AS Version, payload AS Payload FROM read_grain(@Type, @Key, @StateName)",
        address));

    public Task<long?> Write(GrainAddress address, long expectedVersion, string payload, WriteEffects? effects) => database.Read(connection => connection.ExecuteScalarAsync<long?>(
        "SELECT write_grain(@Type, @Key, @StateName, @expectedVersion, @stored)",
        new { address.Type, address.Key, address.StateName, expectedVersion, stored = Encoding.UTF8.GetBytes(PayloadWithEffects.Join(payload, effects)) }));

    public Task<bool> Clear(GrainAddress address, long expectedVersion) => database.Read(async connection => await connection.ExecuteScalarAsync<long?>(
        "SELECT clear_grain(@Type, @Key, @StateName, @expectedVersion)",
        new { address.Type, address.Key, address.StateName, expectedVersion }) is not null);
}
