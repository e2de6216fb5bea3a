using Dapper;
using Npgsql;
using Workflow.Bench.Transitions;
using Workflow.Bench.World;
using Workflow.Driving;

namespace Workflow.Bench.Growth;

/// <summary>A store of some size, and those of its reports that are written.</summary>
internal sealed class GrowthStore
{
    /// <summary>How many reports are copied at a time, so that no transaction and no temporary table gets large.</summary>
    private const int Chunk = 50_000;

    private readonly PostgresCluster cluster;
    private readonly string database;
    private readonly IReadOnlyList<IReadOnlyList<Cycle>> shares;

    private GrowthStore(PostgresCluster cluster, string database, IReadOnlyList<IReadOnlyList<Cycle>> shares) =>
        (this.cluster, this.database, this.shares) = (cluster, database, shares);

    /// <param name="reports">In the store.</param>
    /// <param name="written">Of these; they lie evenly among the others and are written in a drawn order.</param>
    public static async Task<GrowthStore> Seed(PostgresCluster cluster, string name, int reports, int written, int callers, CancellationToken cancel)
    {
        var database = await cluster.CreateDatabase(name);
        await Seeds.Plant(database);
        for (var first = 0; first < reports; first += Chunk)
        {
            cancel.ThrowIfCancellationRequested();
            var count = Math.Min(Chunk, reports - first);
            await Seeds.Copy(database, Prefix(first), count);
            await Seeds.OwnContents(database, Prefix(first), count);
        }

        var keys = Enumerable.Range(0, written).Select(number => (int)((long)number * reports / written)).Select(place => Seeds.Key(Prefix(place), (place % Chunk) + 1)).ToArray();
        new Random(1).Shuffle(keys);
        await using var connection = new NpgsqlConnection(database);
        var version = await connection.ExecuteScalarAsync<long>("SELECT version FROM grain_state WHERE grain_key = @GrainKey", new { keys[0].GrainKey });
        var cycles = keys.Select(key => new Cycle(key, version, history: 1, remarks: 0)).ToList();
        return new GrowthStore(cluster, database, [.. Enumerable.Range(0, callers).Select(caller => cycles.Where((_, index) => index % callers == caller).ToList())]);
    }

    /// <summary>Two commands to each written report on a silo that has just started: the first has to read the report, for the second it is active.</summary>
    public async Task<(Cost Cold, Cost Warm)> Write()
    {
        await using var host = await SiloHost.Start(database);
        var lanes = shares.Select(share => ((ILane)new GrainLane(host.Grains, share), share.Count)).ToList();
        await Checkpoint();
        var cold = await Cost.Measure(lanes, cluster.ProcessorTime);
        await Checkpoint();
        return (cold, await Cost.Measure(lanes, cluster.ProcessorTime));
    }

    /// <summary>So that none falls into what is measured, and both stores begin with the same distance to the next.</summary>
    private async Task Checkpoint()
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.ExecuteAsync("CHECKPOINT;", commandTimeout: 600);
    }

    private static string Prefix(int place) => $"part{place / Chunk}";
}
