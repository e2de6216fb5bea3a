using Dapper;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage.Trips;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>Calls the functions that an AdoNet storage provider calls as well. Writes that come at once share a round trip and a commit; each is answered after its commit.</summary>
internal sealed class PostgresGrainTable(PostgresDatabase database) : IGrainTable
{
    private readonly SharedTrips<PendingWrite, long?> trips = new(new TripLimits(Lanes: 1, LargestTrip: 64, MostWaiting: 1_024), new PostgresWrites(database).Travel);

    public Task<StoredGrain?> Read(GrainAddress address) => database.Read(connection => connection.QuerySingleOrDefaultAsync<StoredGrain?>(
        "SELECT version AS Version, payload AS Payload FROM read_grain(@Type, @Key, @StateName)",
        address));

    public Task<long?> Write(GrainAddress address, long expectedVersion, string payload, WriteEffects? effects) =>
        trips.Ask(new PendingWrite(address, expectedVersion, payload, effects is null ? null : StateJson.Of(effects)));

    public Task<bool> Clear(GrainAddress address, long expectedVersion) => database.Trips.Send(async connection => await connection.ExecuteScalarAsync<long?>(
        "SELECT clear_grain(@Type, @Key, @StateName, @expectedVersion)",
        new { address.Type, address.Key, address.StateName, expectedVersion }) is not null);
}
