using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Rules.Checks;
using Xunit.Abstractions;

namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>Random sequences of triggers, roles and edits, on the real grains and a real file, never leave the table.</summary>
public sealed class LifecycleWalkTests(WalkWorld world, ITestOutputHelper output) : IClassFixture<WalkWorld>
{
    private const int Walks = 300;
    private const int Length = 30;

    [Fact]
    public void Execute_OnAnyWalk_DoesWhatTheModelDoes()
    {
        var tally = new WalkTally();
        var watch = Stopwatch.StartNew();
        var property = Prop.ForAll(Steps.Walks(Length), steps =>
        {
            Task.Run(() => Walk(steps, tally)).GetAwaiter().GetResult();
            return true;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Walks), property);
        output.WriteLine($"{tally} in {watch.Elapsed.TotalSeconds:F1} s");

        tally.Steps.ShouldBeGreaterThanOrEqualTo(Walks * Length);
        foreach (var act in Enum.GetValues<Act>())
        {
            tally.Of(act, Kind.Done).ShouldBeGreaterThan(0, $"no walk ever came to {act}");
        }

        Enum.GetValues<Kind>().ShouldAllBe(kind => tally.Of(kind) > 0);
        tally.Conflicts.ShouldBeGreaterThan(0);
        tally.Restarts.ShouldBeGreaterThan(0);
    }

    /// <summary>What the model takes for granted about the contents that the walks write.</summary>
    [Theory]
    [InlineData(2030)]
    [InlineData(2031)]
    public void Check_OfWhatTheWalksWrite_FindsWhatTheModelExpects(int year)
    {
        WalkCommands.FindingsOf(year, Faults.None).ShouldBeEmpty();
        WalkCommands.FindingsOf(year, Faults.Title).ShouldHaveSingleItem().Level.ShouldBe(FindingLevel.Warning);
        WalkCommands.FindingsOf(year, Faults.Share).ShouldHaveSingleItem().Level.ShouldBe(FindingLevel.Hint);
        WalkCommands.FindingsOf(year, Faults.Sum).ShouldAllBe(finding => finding.Level == FindingLevel.Error && !finding.Overridable);
        WalkCommands.FindingsOf(year, Faults.Blank).ShouldAllBe(finding => finding.Level == FindingLevel.Error || !finding.Assessable);
    }

    private async Task Walk(Step[] steps, WalkTally tally)
    {
        TenantContext.Set(TenantContext.Any);
        var (isOfEarlierYear, clerkMaySubmit) = (tally.Walks % 2 == 0, tally.Walks % 3 == 0);
        tally.Walks++;
        var key = await world.Open(isOfEarlierYear ? 2030 : 2031, clerkMaySubmit);
        await new WalkRun(world, key, new ReportModel(isOfEarlierYear, clerkMaySubmit), tally).Walk(steps);
    }
}
