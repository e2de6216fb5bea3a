using Npgsql;
using Workflow.Grains.Storage;
using Workflow.Silo.Storage.Trips;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>Questions that come at once share a round trip.</summary>
internal sealed class PostgresStateVersions : IStateVersions
{
    private readonly PostgresDatabase database;
    private readonly SharedTrips<IReadOnlyList<GrainVersion>, bool> trips;

    public PostgresStateVersions(PostgresDatabase database)
    {
        this.database = database;
        trips = new SharedTrips<IReadOnlyList<GrainVersion>, bool>(new TripLimits(Lanes: 4, LargestTrip: 64, MostWaiting: 4_096), Travel);
    }

    public Task<bool> AreCurrent(IReadOnlyList<GrainVersion> remembered) => trips.Ask(remembered);

    private async Task Travel(IReadOnlyList<Asker<IReadOnlyList<GrainVersion>, bool>> askers)
    {
        var all = askers.SelectMany(asker => asker.Ask).ToArray();
        var stale = await database.Trips.Query(async connection =>
        {
            await using var command = new NpgsqlCommand("SELECT place FROM stale_grains($1, $2)", connection)
            {
                Parameters =
                {
                    new NpgsqlParameter<string[]> { TypedValue = Array.ConvertAll(all, one => one.Key) },
                    new NpgsqlParameter<long[]> { TypedValue = Array.ConvertAll(all, one => one.Version) },
                },
            };
            var places = new HashSet<long>();
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                places.Add(reader.GetInt64(0));
            }

            return places;
        });
        var place = 0L;
        foreach (var asker in askers)
        {
            var own = Enumerable.Range(1, asker.Ask.Count).Select(number => place + number);
            asker.Give(!stale.Overlaps(own));
            place += asker.Ask.Count;
        }
    }
}
