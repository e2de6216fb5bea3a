using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports;
using Workflow.Grains.Reports.Deciding;
using Workflow.Grains.Storage;
using Workflow.Grains.Tests.Support;
using Workflow.Rules.Checks;

namespace Workflow.Grains.Tests.Reports.Deciding;

public sealed class MoveDeciderTests
{
    private static readonly Actor[] Everybody =
    [
        Situations.Clerk, Situations.Signatory, Cast.Coordinator, Cast.SignatoryAndCoordinator(Situations.Agency), Cast.Auditor, Cast.TenantAdmin, Cast.PlatformAdmin, Actor.System,
    ];

    [Fact]
    public void Outlook_InEverySituation_AllowsExactlyWhatDecideThenDoes()
    {
        foreach (var situation in Variety())
        {
            foreach (var actor in Everybody)
            {
                var (allowed, refused) = MoveDecider.Outlook(situation, actor);
                foreach (var trigger in Enum.GetValues<ReportTrigger>())
                {
                    var isDone = MoveDecider.Decide(situation, Situations.Move(actor, trigger)) is ReportDecision.Accepted;
                    allowed.Contains(trigger).ShouldBe(isDone, $"{actor.User} {trigger} in {situation.Record.Status}");
                }

                allowed.Concat(refused.Select(one => one.Trigger)).Order().ToList().ShouldBe([.. Enum.GetValues<ReportTrigger>()]);
                refused.ShouldAllBe(one => one.Reasons.Count > 0);
            }
        }
    }

    [Fact]
    public void Decide_WhenErrorsAreInTheWay_AnswersWithTheFindings()
    {
        var situation = Situations.In(ReportStatus.Draft).WithFinding(FindingLevel.Error).WithFinding(FindingLevel.Hint, "f2");

        var reply = MoveDecider.Decide(situation, Situations.Move(Situations.Signatory, ReportTrigger.Submit)).ShouldBeRejectedAs<ReportReply.Unacceptable>();

        reply.Code.ShouldBe("report.hasErrors");
        reply.Findings.ShouldHaveSingleItem().Finding.Fingerprint.ShouldBe("f1");
    }

    [Fact]
    public void Decide_WhenOnlyWarningsAreUnexplained_AnswersWithTheFindings()
    {
        var situation = Situations.In(ReportStatus.Draft).WithFinding(FindingLevel.Warning);

        MoveDecider.Decide(situation, Situations.Move(Situations.Signatory, ReportTrigger.Submit)).ShouldBeUnacceptable("report.unexplainedWarnings");
    }

    [Fact]
    public void Decide_WhenTheWarningIsNotAssessable_DoesNotAskForAnExplanation()
    {
        var situation = Situations.In(ReportStatus.Draft).WithFinding(FindingLevel.Warning, assessable: false);

        MoveDecider.Decide(situation, Situations.Move(Situations.Signatory, ReportTrigger.Submit)).ShouldBeAccepted().Record.Status.ShouldBe(ReportStatus.Submitted);
    }

    [Fact]
    public void Decide_WhenApprovedOverAnExplainedError_NotesWhoAcceptedTheReason()
    {
        var situation = Situations.In(ReportStatus.Submitted, record => record with
        {
            Explanations = new Dictionary<string, Explanation> { ["f1"] = new("上年数字有误", "tianbao", Situations.Now) },
        }).WithFinding(FindingLevel.Error, overridable: true);

        MoveDecider.Decide(situation, Situations.Move(Cast.Coordinator, ReportTrigger.Approve)).ShouldBeAccepted().Record.Explanations["f1"].AcceptedBy.ShouldBe("zhuguan");
    }

    [Fact]
    public void Decide_WhenTheClerkMaySubmit_LetsTheClerk()
    {
        var situation = Situations.In(ReportStatus.Draft);
        var move = Situations.Move(Situations.Clerk, ReportTrigger.Submit);

        MoveDecider.Decide(situation, move).ShouldBeRejectedAs<ReportReply.Forbidden>();
        MoveDecider.Decide(situation with { Agency = situation.Agency with { ClerkMaySubmit = true } }, move).ShouldBeAccepted();
    }

    [Fact]
    public void Decide_WhenPublicationIsSetForLater_StoresTheWishAndNoTransition()
    {
        var later = Situations.Now.AddDays(3);

        var accepted = MoveDecider.Decide(Situations.In(ReportStatus.Approved), Situations.Move(Cast.Coordinator, ReportTrigger.Publish) with { PublishAt = later }).ShouldBeAccepted();

        accepted.Entry.ShouldBeNull();
        accepted.Message.ShouldBeNull();
        accepted.Record.Status.ShouldBe(ReportStatus.Approved);
        accepted.Record.Planned!.At.ShouldBe(later);
    }

    [Fact]
    public void Decide_WhenTheJobPublishes_ActsOnBehalfOfWhoAskedForIt()
    {
        var situation = Situations.In(ReportStatus.Approved, record => record with { Planned = new PlannedPublication(Situations.Now, "zhuguan", "https://www.example.org/plan") });

        var accepted = MoveDecider.Decide(situation, Situations.Move(Actor.System, ReportTrigger.Publish) with { OfficialUrl = null }).ShouldBeAccepted();

        accepted.Entry!.OnBehalfOf.ShouldBe("zhuguan");
        accepted.Message.ShouldBe(new OutboxMessage("report.published", situation.Key.Agency, situation.Key.Year, Situations.Now, "zhuguan", null));
        accepted.Record.LatestPublication!.By.ShouldBe("zhuguan");
        accepted.Record.LatestPublication.OfficialUrl.ShouldBe("https://www.example.org/plan");
        accepted.Record.Planned.ShouldBeNull();
    }

    [Theory]
    [InlineData("2030-12-31")]
    [InlineData("2031-01-21")]
    public void Decide_WhenTheRecordedDateCannotBe_IsRefused(string day) =>
        MoveDecider.Decide(Situations.In(ReportStatus.Draft), Situations.Move(Cast.Coordinator, ReportTrigger.Record) with { PublishedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) })
            .ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldHaveSingleItem();

    [Fact]
    public void Decide_WhenRecorded_DatesThePublicationAtTheTenantsMidnight() =>
        MoveDecider.Decide(Situations.In(ReportStatus.Draft), Situations.Move(Cast.Coordinator, ReportTrigger.Record)).ShouldBeAccepted()
            .Record.LatestPublication!.At.ShouldBe(new DateTimeOffset(2031, 1, 14, 16, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(null, null, "", "remark.empty")]
    [InlineData("requests.none", null, "改", "cell.unknown")]
    [InlineData(null, "appendix", "改", "section.unknown")]
    public void Decide_WhenARemarkPointsNowhere_IsUnacceptable(string? cell, string? section, string text, string code) =>
        MoveDecider.Decide(Situations.In(ReportStatus.Submitted), Situations.Move(Cast.Coordinator, ReportTrigger.Return) with { Remarks = [new NewRemark(cell, section, text)] }).ShouldBeUnacceptable(code);

    [Theory]
    [InlineData("www.example.org")]
    [InlineData("ftp://example.org/a")]
    [InlineData("javascript:alert(1)")]
    public void Decide_WhenTheAddressIsNone_IsUnacceptable(string url) =>
        MoveDecider.Decide(Situations.In(ReportStatus.Approved), Situations.Move(Cast.Coordinator, ReportTrigger.Publish) with { OfficialUrl = url }).ShouldBeUnacceptable("url.invalid");

    private static IEnumerable<ReportSituation> Variety()
    {
        var hidden = new Takedown("误公开", "zhuguan", Situations.Now);
        var open = new Remark { Id = "1", Text = "改", By = "zhuguan", At = Situations.Now, State = RemarkState.Open };
        foreach (var status in Enum.GetValues<ReportStatus>())
        {
            var plain = Situations.In(status);
            yield return plain;
            yield return plain.WithFinding(FindingLevel.Error);
            yield return plain.WithFinding(FindingLevel.Warning);
            yield return plain with { Agency = plain.Agency with { ClerkMaySubmit = true } };
            yield return plain with { Record = plain.Record with { Reviewer = new Claim("zhuguan", Situations.Now) } };
            yield return plain with { Record = plain.Record with { Remarks = [open] } };
            yield return plain with { Record = plain.Record with { Submissions = [new Submission(1, "", "liangbian", Situations.Now, "")] } };
            yield return plain with { Now = new DateTimeOffset(2030, 12, 31, 15, 59, 59, TimeSpan.Zero) };
            if (status == ReportStatus.Published)
            {
                yield return plain with { Record = plain.Record with { Publications = [.. plain.Record.Publications.Select(publication => publication with { Takedown = hidden })] } };
            }
        }
    }
}
