using Workflow.Driving;

namespace Workflow.Bench.Chaos.Faults;

/// <summary>Breaks one thing after the other, and puts each together again.</summary>
internal sealed class FaultLoop(Fleet fleet, PostgresCluster cluster, DatabaseProxy proxy, FaultPlan plan, int seed)
{
    private static readonly TimeSpan LongestRecovery = TimeSpan.FromSeconds(120);

    /// <summary>How often PostgreSQL was killed.</summary>
    public int DatabaseKills { get; private set; }

    /// <summary>Until it is cancelled; then everything runs again.</summary>
    /// <param name="lastWords">Told what a process said that ended though nobody killed it.</param>
    public async Task Run(Action<string> lastWords, CancellationToken enough)
    {
        await Task.WhenAll(fleet.Supervise(lastWords, enough), KillProcesses(enough), KillDatabase(enough), BreakConnections(enough));
        proxy.SpoilNextCommit(CommitFault.None);
        using var patience = new CancellationTokenSource(LongestRecovery);
        await fleet.Revive(patience.Token);
    }

    private async Task KillProcesses(CancellationToken enough)
    {
        var random = new Random(seed);
        while (await Wait(plan.KillProcess, random, enough))
        {
            await fleet.KillOne(random);
        }
    }

    private async Task KillDatabase(CancellationToken enough)
    {
        var random = new Random(seed + 1);
        while (await Wait(plan.KillDatabase, random, enough))
        {
            await cluster.Kill();
            DatabaseKills++;
            await Task.Delay(random.Next(1000), CancellationToken.None);
            await cluster.Run();
        }
    }

    private async Task BreakConnections(CancellationToken enough)
    {
        var random = new Random(seed + 2);
        while (await Wait(plan.BreakConnections, random, enough))
        {
            switch (random.Next(4))
            {
                case 0:
                    proxy.CutAll();
                    break;
                case 1:
                    proxy.SpoilNextCommit(CommitFault.Swallow);
                    break;
                default:
                    proxy.SpoilNextCommit(CommitFault.Cut);
                    break;
            }
        }
    }

    private static async Task<bool> Wait(TimeSpan period, Random random, CancellationToken enough)
    {
        await Task.Delay(period * (0.5 + random.NextDouble()), enough).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return !enough.IsCancellationRequested;
    }
}
