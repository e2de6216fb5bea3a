using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports.Lifecycle;

namespace Workflow.Grains.Tests.Reports.Lifecycle;

public sealed class ReportLifecycleTests
{
    /// <summary>The rows of the table, again and by hand: what the machine is held against.</summary>
    private static readonly Dictionary<(ReportStatus From, ReportTrigger Trigger), ReportStatus> Table = new()
    {
        [(ReportStatus.Draft, ReportTrigger.Submit)] = ReportStatus.Submitted,
        [(ReportStatus.Returned, ReportTrigger.Submit)] = ReportStatus.Submitted,
        [(ReportStatus.Submitted, ReportTrigger.Withdraw)] = ReportStatus.Draft,
        [(ReportStatus.Submitted, ReportTrigger.Return)] = ReportStatus.Returned,
        [(ReportStatus.Submitted, ReportTrigger.Approve)] = ReportStatus.Approved,
        [(ReportStatus.Approved, ReportTrigger.Return)] = ReportStatus.Returned,
        [(ReportStatus.Approved, ReportTrigger.Publish)] = ReportStatus.Published,
        [(ReportStatus.Published, ReportTrigger.Correct)] = ReportStatus.Draft,
        [(ReportStatus.Draft, ReportTrigger.Record)] = ReportStatus.Published,
        [(ReportStatus.Published, ReportTrigger.TakeDown)] = ReportStatus.Published,
        [(ReportStatus.Published, ReportTrigger.Restore)] = ReportStatus.Published,
    };

    public static TheoryData<ReportStatus, ReportTrigger> EveryOtherPair
    {
        get
        {
            var pairs = new TheoryData<ReportStatus, ReportTrigger>();
            foreach (var status in Enum.GetValues<ReportStatus>())
            {
                foreach (var trigger in Enum.GetValues<ReportTrigger>().Where(trigger => !Table.ContainsKey((status, trigger))))
                {
                    pairs.Add(status, trigger);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [InlineData(ReportStatus.Draft, ReportTrigger.Submit, ReportStatus.Submitted)]
    [InlineData(ReportStatus.Returned, ReportTrigger.Submit, ReportStatus.Submitted)]
    [InlineData(ReportStatus.Submitted, ReportTrigger.Withdraw, ReportStatus.Draft)]
    [InlineData(ReportStatus.Submitted, ReportTrigger.Return, ReportStatus.Returned)]
    [InlineData(ReportStatus.Submitted, ReportTrigger.Approve, ReportStatus.Approved)]
    [InlineData(ReportStatus.Approved, ReportTrigger.Return, ReportStatus.Returned)]
    [InlineData(ReportStatus.Approved, ReportTrigger.Publish, ReportStatus.Published)]
    [InlineData(ReportStatus.Published, ReportTrigger.Correct, ReportStatus.Draft)]
    [InlineData(ReportStatus.Draft, ReportTrigger.Record, ReportStatus.Published)]
    [InlineData(ReportStatus.Published, ReportTrigger.TakeDown, ReportStatus.Published)]
    [InlineData(ReportStatus.Published, ReportTrigger.Restore, ReportStatus.Published)]
    public void Decide_WhenMoveIsInTheTable_ReachesTheNamedState(ReportStatus from, ReportTrigger trigger, ReportStatus to) =>
        ReportLifecycle.Decide(from, trigger, FactsFor(trigger)).ShouldBe(new MoveDecision.Allowed(to));

    [Theory]
    [MemberData(nameof(EveryOtherPair))]
    public void Decide_WhenMoveIsNotInTheTable_IsNoMove(ReportStatus from, ReportTrigger trigger) =>
        ReportLifecycle.Decide(from, trigger, FactsFor(trigger)).ShouldBe(new MoveDecision.NoSuchMove());

    [Fact]
    public void EveryOtherPair_TogetherWithTheTable_CoversEveryStateAndTrigger() =>
        (EveryOtherPair.Count + Table.Count).ShouldBe(Enum.GetValues<ReportStatus>().Length * Enum.GetValues<ReportTrigger>().Length);

    [Fact]
    public void Moves_Always_AreTheTable() =>
        ReportLifecycle.Moves().ToDictionary(move => (move.From, move.Trigger), move => move.To).ShouldBe(Table, ignoreOrder: true);

    [Fact]
    public void Mermaid_Always_IsTheReviewedDiagram()
    {
        var reviewed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reports", "Lifecycle", "lifecycle.mmd"));

        ReportLifecycle.Mermaid().ReplaceLineEndings("\n").ShouldBe(reviewed.TrimEnd('\n'), "the lifecycle changed; look at the difference, then renew lifecycle.mmd");
    }

    private static LifecycleFacts FactsFor(ReportTrigger trigger) => LifecycleFacts.AllMet with { IsHidden = trigger == ReportTrigger.Restore };
}
