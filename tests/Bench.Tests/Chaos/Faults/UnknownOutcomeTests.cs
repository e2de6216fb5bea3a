using Npgsql;
using Workflow.Bench.Chaos.Checking;
using Workflow.Bench.Chaos.Faults;
using Workflow.Bench.Chaos.Journal;
using Workflow.Bench.Chaos.Load;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Tests.Chaos.Faults;

[Collection(ClusterCollection.Name)]
public sealed class UnknownOutcomeTests(ClusterFixture fixture)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Submit_WhenTheCommitWasDoneAndItsAnswerLost_Answers504AndRepeatedTheTruth()
    {
        var database = await fixture.Cluster.CreateDatabase("unknown");
        var town = await Town.Build(database, agencies: 1, people: 4);
        await using var proxy = new DatabaseProxy(fixture.Cluster.Port);
        await using var fleet = await Fleet.Start(new NpgsqlConnectionStringBuilder(database) { Port = proxy.Port }.ConnectionString, 1);
        await using var journal = new RunJournal();
        using var sender = new Sender(fleet, journal);
        var signatory = town.People.Single(person => person.Role == Role.Signatory);
        var submit = new Operation { Key = "submit-once", User = signatory.User, Agency = town.Agencies[0], Act = Act.Move, Trigger = ReportTrigger.Submit, Path = "submit" };

        proxy.SpoilNextCommit(CommitFault.Swallow);
        var sent = sender.Send(signatory, submit, 0);
        await Until(() => proxy.SpoiledCommits == 1);
        proxy.Close();
        var unknown = (await sent).Answer;
        proxy.Open();
        var told = (await sender.Send(signatory, submit, 0)).Answer;
        var again = (await sender.Send(signatory, submit, 0)).Answer;

        (unknown?.Status, unknown?.Code).ShouldBe((504, "outcome.unknown"));
        (told?.Status, told?.State).ShouldBe((200, ReportStatus.Submitted));
        again.ShouldBe(told);
        var stored = (await StoreReader.Read(database)).Single();
        stored.Version.ShouldBe(told!.Version!.Value);
        stored.History.ShouldHaveSingleItem().Hash.ShouldBe(told.Receipt);
        await journal.Delete();
    }

    private static async Task Until(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(LongestWait);
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!condition())
        {
            await poll.WaitForNextTickAsync(patience.Token);
        }
    }
}
