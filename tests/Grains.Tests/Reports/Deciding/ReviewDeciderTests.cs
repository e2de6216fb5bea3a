using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports.Deciding;
using Workflow.Grains.Storage;
using Workflow.Grains.Tests.Support;

namespace Workflow.Grains.Tests.Reports.Deciding;

public sealed class ReviewDeciderTests
{
    [Fact]
    public void TakeUp_WhenACoordinatorHadTakenItUp_PassesToTheNext()
    {
        var situation = Situations.In(ReportStatus.Submitted, record => record with { Reviewer = new Claim("zhuguan", Situations.Now.AddDays(-2)) });

        ReviewDecider.TakeUp(situation, new TakeUpReview { Header = Situations.By(Cast.SecondCoordinator) }).ShouldBeAccepted().Record.Reviewer.ShouldBe(new Claim("zhuguan-2", Situations.Now));
    }

    [Theory]
    [InlineData(ReportStatus.Draft)]
    [InlineData(ReportStatus.Returned)]
    [InlineData(ReportStatus.Approved)]
    [InlineData(ReportStatus.Published)]
    public void TakeUp_WhenNotSubmitted_IsRefused(ReportStatus status) =>
        ReviewDecider.TakeUp(Situations.In(status), new TakeUpReview { Header = Situations.By(Cast.Coordinator) }).ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldNotBeEmpty();

    [Fact]
    public void TakeUp_WhenNoCoordinator_IsForbidden() =>
        ReviewDecider.TakeUp(Situations.In(ReportStatus.Submitted), new TakeUpReview { Header = Situations.By(Situations.Signatory) }).ShouldBeRejectedAs<ReportReply.Forbidden>();

    [Fact]
    public void RequestCorrection_WhenPublished_IsKeptWithItsReasonAndTold()
    {
        var situation = Situations.In(ReportStatus.Published);

        var accepted = ReviewDecider.RequestCorrection(situation, Request(" 行政诉讼少计一件 ")).ShouldBeAccepted();

        accepted.Record.CorrectionRequests.ShouldHaveSingleItem().ShouldBe(new CorrectionRequest("行政诉讼少计一件", "tianbao", Situations.Now));
        accepted.Message.ShouldBe(new OutboxMessage("report.correctionRequested", situation.Key.Agency, situation.Key.Year, Situations.Now, "tianbao", "行政诉讼少计一件"));
    }

    [Fact]
    public void RequestCorrection_WhenNotPublished_IsRefused() =>
        ReviewDecider.RequestCorrection(Situations.In(ReportStatus.Approved), Request("数字有误")).ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldNotBeEmpty();

    [Fact]
    public void RequestCorrection_WhenWithoutAReason_IsRefused() =>
        ReviewDecider.RequestCorrection(Situations.In(ReportStatus.Published), Request(" ")).ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldHaveSingleItem().Zh.ShouldBe("须写明理由");

    [Fact]
    public void RequestCorrection_WhenByTheCoordinator_IsForbidden() =>
        ReviewDecider.RequestCorrection(Situations.In(ReportStatus.Published), Request("数字有误") with { Header = Situations.By(Cast.Coordinator) }).ShouldBeRejectedAs<ReportReply.Forbidden>();

    private static RequestCorrection Request(string reason) => new() { Header = Situations.By(Situations.Clerk), Reason = reason };
}
