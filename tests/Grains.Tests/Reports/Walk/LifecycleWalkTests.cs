using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
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
        var property = Prop.ForAll(Steps.Walks(Length), walk =>
        {
            Task.Run(() => Take(walk, tally)).GetAwaiter().GetResult();
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

    /// <summary>Opening the year is the one command that no walk can begin before.</summary>
    [Fact]
    public async Task Open_WhenADryRun_StoresNothing()
    {
        TenantContext.Set(TenantContext.Any);
        var (grains, header) = (world.Hosts[0].Grains, new CommandHeader { Actor = Actor.System });
        var key = await world.Open(2031, clerkMaySubmit: false) with { Year = 2029 };

        (await grains.GetReport(key).Execute(new OpenReport { Header = header with { DryRun = true } })).ShouldBeOfType<ReportReply.Done>().Report.Version.ShouldBe(0);

        (await grains.GetReport(key).Get(Actor.System)).ShouldBeOfType<ReportReply.NoSuchReport>();
        (await grains.GetReport(key).Execute(new OpenReport { Header = header })).ShouldBeOfType<ReportReply.Done>().Report.Version.ShouldBe(1);
    }

    private async Task Take(Walk walk, WalkTally tally)
    {
        TenantContext.Set(TenantContext.Any);
        tally.Walks++;
        var key = await world.Open(walk.IsOfEarlierYear ? 2030 : 2031, walk.ClerkMaySubmit);
        await new WalkRun(world, key, new ReportModel(walk.IsOfEarlierYear, walk.ClerkMaySubmit), tally).Take(walk);
    }
}
