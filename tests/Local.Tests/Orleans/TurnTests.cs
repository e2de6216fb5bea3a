namespace Workflow.Local.Tests.Orleans;

public class TurnTests
{
    [Fact]
    public async Task Calls_WhenTheFirstAwaits_RunOneByOneInTheOrderOfSending()
    {
        await using var silo = await TestSilo.Start();
        var desk = silo.Grain<IDeskGrain>();
        var gate = new TaskCompletionSource();

        var first = desk.Work("first", gate.Task);
        await silo.Journal.Seen("first begins");
        var others = Enumerable.Range(2, 20).Select(number => desk.Work($"{number}", Task.CompletedTask)).ToArray();
        gate.SetResult();
        await Task.WhenAll([first, .. others]);

        string[] expected = ["first begins", "first ends", .. Enumerable.Range(2, 20).SelectMany(number => new[] { $"{number} begins", $"{number} ends" })];
        silo.Journal.Lines.ShouldBe(expected);
    }

    [Fact]
    public async Task Calls_WhenToDifferentKeys_DoNotWaitForEachOther()
    {
        await using var silo = await TestSilo.Start();
        var gate = new TaskCompletionSource();

        var waiting = silo.Grain<IDeskGrain>("a").Work("a", gate.Task);
        await silo.Journal.Seen("a begins");
        await silo.Grain<IDeskGrain>("b").Work("b", Task.CompletedTask);
        gate.SetResult();
        await waiting;

        silo.Journal.Lines.ShouldBe(["a begins", "b begins", "b ends", "a ends"]);
    }

    [Fact]
    public async Task Branches_WhenAGrainAwaitsManyAtOnce_NeverRunInParallel()
    {
        await using var silo = await TestSilo.Start();

        var counted = await silo.Grain<IDeskGrain>().CountInBranches(50);

        counted.ShouldBe(5000, "an unguarded counter loses steps as soon as two branches run at once");
    }

    [Fact]
    public async Task Calls_WhenManyCallersShareAFewGrains_AllAnswer()
    {
        await using var silo = await TestSilo.Start();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20_000).Select(number =>
            Task.Run(async () => await silo.Grain<IDeskGrain>($"{number % 7}").Double(number))));

        answers.Sum(answer => (long)answer).ShouldBe(19_999L * 20_000);
        silo.Engine.ActivationCount.ShouldBe(7);
    }

    [Fact]
    public async Task Call_WhenTheHostHasNotStarted_AnswersAlready()
    {
        await using var silo = TestSilo.Build();

        (await silo.Grain<IDeskGrain>("early").Key()).ShouldBe("early");
    }
}
