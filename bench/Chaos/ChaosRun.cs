using System.Diagnostics;
using Npgsql;
using Workflow.Bench.Chaos.Checking;
using Workflow.Bench.Chaos.Faults;
using Workflow.Bench.Chaos.Journal;
using Workflow.Bench.Chaos.Load;
using Workflow.Driving;

namespace Workflow.Bench.Chaos;

/// <summary>Three processes on one PostgreSQL under load, while processes, database and network break; then the journal is held against the store.</summary>
internal static class ChaosRun
{
    /// <summary>How <c>verify</c> ends; with anything else it could not be found out.</summary>
    private const int NoDifference = 0, Differences = 1;

    private const int MostShown = 5;

    private static readonly TimeSpan LongestEnding = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan SayEvery = TimeSpan.FromSeconds(10);

    /// <param name="say">Told how it goes.</param>
    /// <param name="cancel">Ends the run at once; what was started is ended too.</param>
    public static async Task<ChaosReport> Of(ChaosPlan plan, Action<string> say, CancellationToken cancel)
    {
        await using var cluster = await PostgresCluster.Start();
        var database = await cluster.CreateDatabase("chaos");
        var town = await Town.Build(database, plan.Agencies, plan.Clients);
        var before = await StoreReader.Read(database);
        await using var proxy = new DatabaseProxy(cluster.Port);
        await using var fleet = await Fleet.Start(new NpgsqlConnectionStringBuilder(database) { Port = proxy.Port }.ConnectionString, plan.Processes);
        await using var journal = new RunJournal();
        say($"every word is written to {journal.File.FullName}, which is kept where something is found");
        var faults = new FaultLoop(fleet, cluster, proxy, plan.Faults, plan.Seed);
        var began = Stopwatch.GetTimestamp();
        try
        {
            await Suffer(plan, town, fleet, faults, journal, say, cancel);
        }
        catch (OperationCanceledException)
        {
            await journal.Delete();
            throw;
        }

        var violations = new List<Violation>(Checker.Check(new Evidence(journal.Attempts, journal.Sightings, before, await StoreReader.Read(database))));
        // The product's own verification, where it knows this database.
        var verify = await VerbRun.Of(database, "verify");
        if (verify.Code == Differences)
        {
            violations.Add(new Violation(ViolationKind.Verify, "", verify.Output));
        }

        var broken = journal.Attempts.Count(attempt => attempt.Answer is { IsBroken: true });
        if (broken > 0)
        {
            say($"{broken} answers outside of the contract; unhandled exceptions that the processes logged:\n{string.Join('\n', fleet.Unhandled.Take(MostShown))}");
        }
        else if (violations.Count == 0)
        {
            await journal.Delete();
        }

        return new ChaosReport
        {
            Violations = violations,
            Attempts = journal.Attempts,
            Reads = journal.Sightings.Count,
            Kills = fleet.Kills,
            DatabaseKills = faults.DatabaseKills,
            Cuts = proxy.Cuts,
            SpoiledCommits = proxy.SpoiledCommits,
            Broken = broken,
            Verified = verify.Code is NoDifference or Differences,
            Deaths = fleet.Deaths,
            Seconds = Stopwatch.GetElapsedTime(began).TotalSeconds,
        };
    }

    private static async Task Suffer(ChaosPlan plan, Town town, Fleet fleet, FaultLoop faults, RunJournal journal, Action<string> say, CancellationToken cancel)
    {
        using var breaking = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var working = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var sender = new Sender(fleet, journal);
        var clients = town.People.Select((person, number) => new Client(person, sender, plan.Processes, new Random(plan.Seed * 1000 + number), patience.Token)).ToList();
        breaking.CancelAfter(plan.Duration);
        var work = Task.WhenAll(clients.Select(client => client.Work(working.Token)));
        var progress = Say(journal, fleet, say, working.Token);
        await faults.Run(words => say($"a process ended by itself:\n{words}"), breaking.Token);
        await working.CancelAsync();
        patience.CancelAfter(LongestEnding);
        await work;
        await progress;
        cancel.ThrowIfCancellationRequested();
        await Task.WhenAll(clients.Select(client => client.RepeatSome(plan.Repeats)));
    }

    private static async Task Say(RunJournal journal, Fleet fleet, Action<string> say, CancellationToken enough)
    {
        using var timer = new PeriodicTimer(SayEvery);
        try
        {
            while (await timer.WaitForNextTickAsync(enough))
            {
                say($"{journal.Attempts.Count(attempt => attempt.Answer is { IsAccepted: true })} writes acknowledged, {journal.Sightings.Count} reads, {fleet.Kills} kills");
            }
        }
        catch (OperationCanceledException)
        {
            // It is over.
        }
    }
}
