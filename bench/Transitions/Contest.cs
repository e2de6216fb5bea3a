using System.Net.Http.Headers;
using Dapper;
using Npgsql;
using Workflow.Bench.World;
using Workflow.Driving;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Transitions;

/// <summary>The ways of writing, each with reports of its own and of one size, that take turns.</summary>
internal sealed class Contest : IAsyncDisposable
{
    /// <summary>Rounds before those that count: the compiler of the runtime optimises what it has seen running.</summary>
    private const int WarmUps = 3;

    private readonly TransitionsPlan plan;
    private readonly Dictionary<(char Side, int Callers), IReadOnlyList<ILane>> lanes = [];
    private readonly List<IAsyncDisposable> owned = [];

    private readonly PostgresCluster cluster;

    private Contest(TransitionsPlan plan, PostgresCluster cluster) => (this.plan, this.cluster) = (plan, cluster);

    /// <param name="name">Begins the ids of the agencies.</param>
    public static async Task<Contest> Open(PostgresCluster cluster, string database, TransitionsPlan plan, string name, int stateBytes, string sides, IReadOnlyList<int> callers)
    {
        var contest = new Contest(plan, cluster);
        try
        {
            foreach (var side in sides)
            {
                await Seeds.Copy(database, $"{name}-{side}", plan.Reports, stateBytes);
                var lanesOf = await contest.Way(side, database, $"{name}-{side}");
                foreach (var number in callers)
                {
                    contest.lanes[(side, number)] = await lanesOf(number);
                }
            }
        }
        catch
        {
            await contest.DisposeAsync();
            throw;
        }

        return contest;
    }

    /// <summary>One slice of each side after the other, as often as the plan says; who begins changes with each round.</summary>
    public async Task<IReadOnlyDictionary<char, IReadOnlyList<Slice>>> Run(int callers)
    {
        var sides = lanes.Keys.Where(key => key.Callers == callers).Select(key => key.Side).ToList();
        var slices = sides.ToDictionary(side => side, _ => new List<Slice>());
        for (var round = 1 - WarmUps; round <= plan.Rounds; round++)
        {
            var first = (round + WarmUps) % sides.Count;
            foreach (var side in sides.Skip(first).Concat(sides.Take(first)))
            {
                var running = lanes[(side, callers)];
                var expected = slices[side].Count == 0 ? 0 : (int)(slices[side][^1].PerSecond * plan.SliceTime.TotalSeconds * 1.3 / callers);
                await Task.WhenAll(running.Select(lane => lane.Prepare(expected)));
                var slice = await Slice.Measure(running, plan.SliceTime, cluster.ProcessorTime);
                if (round > 0)
                {
                    slices[side].Add(slice);
                }
            }
        }

        return slices.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<Slice>)pair.Value);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var lane in lanes.Values.SelectMany(all => all))
        {
            await lane.DisposeAsync();
        }

        foreach (var one in Enumerable.Reverse(owned))
        {
            await one.DisposeAsync();
        }
    }

    private async Task<Func<int, Task<IReadOnlyList<ILane>>>> Way(char side, string database, string prefix)
    {
        var (cycles, payloads) = await Cycles(database, prefix);
        switch (side)
        {
            case 'a':
                return async callers => await Task.WhenAll(Shares(cycles, callers).Select(share => RawLane.Open(database, share, payloads)));
            case 'b':
                var host = await SiloHost.Start(database);
                owned.Add(host);
                await Warm(cycles, async cycle =>
                {
                    TenantContext.Set(Staff.Tenant);
                    await host.Grains.GetReport(cycle.Key).Get(Staff.Coordinator);
                });
                return callers => Task.FromResult<IReadOnlyList<ILane>>([.. Shares(cycles, callers).Select(share => new GrainLane(host.Grains, share))]);
            default:
                await Seeds.SignIn(database, prefix, plan.Reports);
                var server = await ServerProcess.Start(database, "bench-admin-7", "--Logging:LogLevel:Default=Warning", "--Workflow:Jobs:Recurring=false");
                owned.Add(server);
                var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false }) { BaseAddress = server.Address };
                client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "coordinator-token");
                await Warm(cycles, cycle => client.GetStringAsync(HttpLane.AddressOf(cycle)));
                return callers => Task.FromResult<IReadOnlyList<ILane>>([.. Shares(cycles, callers).Select(share => new HttpLane(client, share))]);
        }
    }

    /// <summary>Reports are in memory before the clock runs, as they are while people work on them.</summary>
    private static Task Warm(IReadOnlyList<Cycle> cycles, Func<Cycle, Task> read) =>
        Parallel.ForEachAsync(cycles, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (cycle, _) => await read(cycle));

    private static IEnumerable<IReadOnlyList<Cycle>> Shares(IReadOnlyList<Cycle> cycles, int callers) =>
        Enumerable.Range(0, callers).Select(caller => cycles.Where((_, index) => index % callers == caller).ToList());

    private async Task<(IReadOnlyList<Cycle> Cycles, IReadOnlyDictionary<ReportKey, string> Payloads)> Cycles(string database, string prefix)
    {
        await using var connection = new NpgsqlConnection(database);
        var rows = (await connection.QueryAsync<(string Key, long Version, string Payload)>(
            "SELECT grain_key, version, payload::text FROM grain_state WHERE grain_type = 'report' AND grain_key LIKE @like",
            new { like = $"report/{Staff.Tenant}/{prefix}-%" })).ToDictionary(row => ReportKey.FromGrainKey(row.Key));
        var keys = Enumerable.Range(1, plan.Reports).Select(number => Seeds.Key(prefix, number)).ToList();
        return ([.. keys.Select(key => new Cycle(key, rows[key].Version, history: 1, remarks: 0))], rows.ToDictionary(row => row.Key, row => row.Value.Payload));
    }
}
