namespace Workflow.Local.Tests.Orleans;

public class CycleTests
{
    [Fact]
    public async Task Call_WhenItComesBackToAWaitingGrain_FailsAndNamesTheCycle()
    {
        await using var silo = await TestSilo.Start();

        var failure = await Should.ThrowAsync<InvalidOperationException>(silo.Grain<IDeskGrain>("a").Visit("b", "c", "a"));

        failure.Message.ShouldContain("desk/a.Visit -> desk/b.Visit -> desk/c.Visit -> desk/a.Visit");
    }

    [Fact]
    public async Task Call_WhenAGrainCallsItself_FailsAndNamesTheCycle()
    {
        await using var silo = await TestSilo.Start();

        var failure = await Should.ThrowAsync<InvalidOperationException>(silo.Grain<IDeskGrain>("a").Visit("a"));

        failure.Message.ShouldContain("desk/a.Visit -> desk/a.Visit");
    }

    [Fact]
    public async Task Call_WhenAFailedCycleIsOver_WorksAgain()
    {
        await using var silo = await TestSilo.Start();
        await Should.ThrowAsync<InvalidOperationException>(silo.Grain<IDeskGrain>("a").Visit("b", "a"));

        await silo.Grain<IDeskGrain>("a").Visit("b", "c");

        silo.Journal.Lines.ShouldBe(["c visited", "b visited", "a visited"]);
    }

    [Fact]
    public async Task Call_WhenItComesBackAfterTheFirstHasAnswered_IsNoCycle()
    {
        await using var silo = await TestSilo.Start();
        var gate = new TaskCompletionSource();
        var busy = silo.Grain<IDeskGrain>("b").Work("b", gate.Task);
        await silo.Journal.Seen("b begins");

        await silo.Grain<IDeskGrain>("a").VisitWithoutWaiting("b");
        gate.SetResult();
        await busy;

        await silo.Journal.Seen("a visited");
        await silo.Journal.Seen("b visited");
        silo.Journal.Lines.ShouldContain("a visited");
    }
}
