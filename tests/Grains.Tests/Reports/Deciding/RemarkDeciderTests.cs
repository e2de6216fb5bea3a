using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Grains.Reports;
using Workflow.Grains.Reports.Deciding;
using Workflow.Grains.Tests.Support;

namespace Workflow.Grains.Tests.Reports.Deciding;

public sealed class RemarkDeciderTests
{
    [Fact]
    public void Answer_WhenReturned_KeepsTheAnswerBesideTheRemark()
    {
        var remarks = RemarkDecider.Answer(Returned(), Answer(Situations.Clerk, "2")).ShouldBeAccepted().Record.Remarks;

        remarks[1].State.ShouldBe(RemarkState.Answered);
        remarks[1].Answer.ShouldBe("已补充");
        remarks[1].AnsweredBy.ShouldBe("tianbao");
        remarks[1].AnsweredAt.ShouldBe(Situations.Now);
        remarks[2].State.ShouldBe(RemarkState.Open);
    }

    [Fact]
    public void Answer_WhenTheRemarkIsClosed_IsRefused() =>
        RemarkDecider.Answer(Returned(), Answer(Situations.Clerk, "1")).ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldNotBeEmpty();

    [Theory]
    [InlineData(ReportStatus.Draft)]
    [InlineData(ReportStatus.Submitted)]
    [InlineData(ReportStatus.Approved)]
    [InlineData(ReportStatus.Published)]
    public void Answer_WhenNotReturned_IsRefused(ReportStatus status) =>
        RemarkDecider.Answer(Returned() with { Record = Returned().Record with { Status = status } }, Answer(Situations.Clerk, "2")).ShouldBeRejectedAs<ReportReply.Refused>().Reasons.ShouldNotBeEmpty();

    [Fact]
    public void Answer_WhenByTheCoordinator_IsForbidden() =>
        RemarkDecider.Answer(Returned(), Answer(Cast.Coordinator, "2")).ShouldBeRejectedAs<ReportReply.Forbidden>();

    [Fact]
    public void Answer_WhenThereIsNoSuchRemark_IsUnacceptable() =>
        RemarkDecider.Answer(Returned(), Answer(Situations.Clerk, "9")).ShouldBeUnacceptable("remark.unknown");

    [Fact]
    public void Answer_WhenEmpty_IsUnacceptable() =>
        RemarkDecider.Answer(Returned(), Answer(Situations.Clerk, "2") with { Text = " " }).ShouldBeUnacceptable("remark.emptyAnswer");

    [Fact]
    public void Submit_UntilEveryRemarkIsAnswered_IsRefused()
    {
        var situation = Returned();
        MoveDecider.Decide(situation, Situations.Move(Situations.Signatory, ReportTrigger.Submit)).ShouldBeRejectedAs<ReportReply.Refused>();

        foreach (var remark in new[] { "2", "3" })
        {
            situation = situation with { Record = RemarkDecider.Answer(situation, Answer(Situations.Clerk, remark)).ShouldBeAccepted().Record };
        }

        MoveDecider.Decide(situation, Situations.Move(Situations.Signatory, ReportTrigger.Submit)).ShouldBeAccepted();
    }

    private static ReportSituation Returned() => Situations.In(ReportStatus.Returned, record => record with
    {
        Remarks = [Remark("1", RemarkState.Closed), Remark("2", RemarkState.Open), Remark("3", RemarkState.Open)],
    });

    private static Remark Remark(string id, RemarkState state) => new() { Id = id, Text = "请核对", By = "zhuguan", At = Situations.Now, State = state };

    private static AnswerRemark Answer(Actor actor, string remark) => new() { Header = Situations.By(actor), Remark = remark, Text = " 已补充 " };
}
