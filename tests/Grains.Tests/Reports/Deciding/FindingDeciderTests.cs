using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports;
using Workflow.Grains.Reports.Deciding;
using Workflow.Grains.Tests.Support;
using Workflow.Rules.Checks;

namespace Workflow.Grains.Tests.Reports.Deciding;

public sealed class FindingDeciderTests
{
    [Theory]
    [InlineData(ReportStatus.Draft, true, true)]
    [InlineData(ReportStatus.Returned, true, false)]
    [InlineData(ReportStatus.Submitted, false, true)]
    [InlineData(ReportStatus.Approved, false, true)]
    [InlineData(ReportStatus.Published, false, false)]
    public void Judge_InEveryState_IsForWhoHoldsTheReport(ReportStatus status, bool agencyMay, bool coordinatorMay)
    {
        ShouldBe(Situations.Clerk, agencyMay);
        ShouldBe(Cast.Coordinator, coordinatorMay);
        // Who is both may do what either may.
        ShouldBe(Cast.SignatoryAndCoordinator(Situations.Agency), agencyMay || coordinatorMay);

        void ShouldBe(Actor actor, bool may)
        {
            var decision = FindingDecider.Judge(Hinted(status), Judge(actor));
            if (may)
            {
                decision.ShouldBeAccepted();
            }
            else
            {
                decision.ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void Judge_WhenAccepted_NotesWhoSaidWhat() =>
        FindingDecider.Judge(Hinted(ReportStatus.Draft), Judge(Situations.Clerk)).ShouldBeAccepted()
            .Record.Judgements["f1"].ShouldBe(new HintJudgement(HintVerdict.Dismissed, "本年机构改革", "tianbao", Situations.Now));

    [Fact]
    public void Judge_WhenAnOnlooker_IsForbidden() =>
        FindingDecider.Judge(Hinted(ReportStatus.Draft), Judge(Cast.Auditor)).ShouldBeRejectedAs<ReportReply.Forbidden>();

    [Theory]
    [InlineData(FindingLevel.Error)]
    [InlineData(FindingLevel.Warning)]
    public void Judge_WhenNoHint_IsUnacceptable(FindingLevel level) =>
        FindingDecider.Judge(Situations.In(ReportStatus.Draft).WithFinding(level), Judge(Situations.Clerk)).ShouldBeUnacceptable("finding.notAHint");

    [Fact]
    public void Judge_WhenTheFindingIsGone_IsUnacceptable() =>
        FindingDecider.Judge(Situations.In(ReportStatus.Draft), Judge(Situations.Clerk)).ShouldBeUnacceptable("finding.unknown");

    private static ReportSituation Hinted(ReportStatus status) => Situations.In(status).WithFinding(FindingLevel.Hint);

    private static JudgeFinding Judge(Actor actor) =>
        new() { Header = Situations.By(actor), Fingerprint = "f1", Verdict = HintVerdict.Dismissed, Text = "本年机构改革" };
}
