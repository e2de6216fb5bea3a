using Npgsql;
using Workflow.Silo.Storage.Sql;
using Workflow.Silo.Storage.Trips;

namespace Workflow.Silo.Storage.Postgres;

/// <summary>Sessions are asked for with every request: those that come at once share a round trip.</summary>
internal sealed class PostgresSessionStore : SqlSessionStore
{
    private readonly PostgresDatabase database;
    private readonly SharedTrips<(string TokenHash, DateTimeOffset Now), SignedIn?> trips;

    public PostgresSessionStore(PostgresDatabase database)
        : base(database)
    {
        this.database = database;
        trips = new SharedTrips<(string, DateTimeOffset), SignedIn?>(new TripLimits(Lanes: 2, LargestTrip: 64, MostWaiting: 4_096), Travel);
    }

    public override Task<SignedIn?> Find(string tokenHash, DateTimeOffset now) => trips.Ask((tokenHash, now));

    private async Task Travel(IReadOnlyList<Asker<(string TokenHash, DateTimeOffset Now), SignedIn?>> askers)
    {
        var hashes = askers.Select(asker => asker.Ask.TokenHash).ToArray();
        // The latest moment: a session that ends while others are asked for is over.
        var now = askers.Max(asker => asker.Ask.Now);
        var found = await database.Trips.Query(async connection =>
        {
            await using var command = new NpgsqlCommand("SELECT place, id, user_id, scopes, last_used_at, user_version FROM find_sessions($1, $2)", connection)
            {
                Parameters = { new NpgsqlParameter<string[]> { TypedValue = hashes }, new NpgsqlParameter<long> { TypedValue = now.ToColumn() } },
            };
            var sessions = new SignedIn?[hashes.Length];
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                var scopes = await reader.IsDBNullAsync(3) ? (long?)null : reader.GetInt64(3);
                var lastUsedAt = await reader.IsDBNullAsync(4) ? (DateTimeOffset?)null : reader.GetInt64(4).ToMoment();
                sessions[(int)reader.GetInt64(0) - 1] = new SignedIn(reader.GetString(1), reader.GetString(2), SessionRow.ToScopes(scopes), lastUsedAt, reader.GetInt64(5));
            }

            return sessions;
        });
        for (var i = 0; i < askers.Count; i++)
        {
            askers[i].Give(found[i]);
        }
    }
}
