using Workflow.Bench.Chaos.Checking;
using Workflow.Bench.Chaos.Journal;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Tests.Chaos.Checking;

public sealed class CheckerTests
{
    private readonly MadeRun run = MadeRun.Walked();

    [Fact]
    public void Check_WhenJournalAndStoreAgree_FindsNothing()
    {
        run.Send(run.EditOperation(), MadeRun.Refusal(409, "lifecycle.refused"));
        run.Send(run.EditOperation() with { IfMatch = 3 }, MadeRun.Refusal(412, "version.stale"));
        run.Read(run.Store.Version);
        var move = run.Move(ReportTrigger.Correct, ReportStatus.Draft);
        run.Send(move.Operation, null);
        run.Send(move.Operation, move.Answer);
        run.Send(run.EditOperation() with { Key = move.Operation.Key, ReusesKey = true }, MadeRun.Refusal(422, "idempotency.keyReused"));

        run.Violations.ShouldBeEmpty();
    }

    [Fact]
    public void Check_WhenAnAcknowledgedWriteIsNotInTheStore_FindsItLost()
    {
        var before = run.Store;
        run.Move(ReportTrigger.Correct, ReportStatus.Draft);
        run.Store = before;

        run.Found.ShouldBe([ViolationKind.Lost]);
    }

    [Fact]
    public void Check_WhenTwoWritesWereGivenOneVersion_FindsOneLost()
    {
        var attempt = run.Edit();
        run.Send(run.EditOperation(), attempt.Answer);

        run.Found.ShouldBe([ViolationKind.Lost]);
    }

    [Fact]
    public void Check_WhenTheContentIsNotThatOfTheLastWrite_FindsItLost()
    {
        run.Store = run.Store with { ContentHash = "content of nobody" };

        run.Found.ShouldBe([ViolationKind.Lost]);
    }

    [Fact]
    public void Check_WhenAnAcknowledgedMoveIsNotInTheHistory_FindsItLost()
    {
        var before = run.Store;
        run.Move(ReportTrigger.Correct, ReportStatus.Draft);
        run.Store = run.Store with { History = before.History, HistoryCount = before.HistoryCount, HistoryHash = before.HistoryHash };

        run.Found.ShouldBe([ViolationKind.Lost, ViolationKind.History]);
    }

    [Fact]
    public void Check_WhenAReceiptIsInNoHistory_FindsItLost()
    {
        var index = run.Attempts.FindIndex(attempt => attempt.Operation.Trigger == ReportTrigger.Submit);
        run.Attempts[index] = run.Attempts[index] with { Answer = run.Attempts[index].Answer! with { Receipt = "0123" } };

        run.Found.ShouldBe([ViolationKind.Lost]);
    }

    [Fact]
    public void Check_WhenTheReportIsGone_FindsItLost() =>
        Checker.Check(new Evidence(run.Attempts, [], [run.Store], [])).Select(violation => violation.Kind).ShouldBe([ViolationKind.Lost]);

    [Fact]
    public void Check_WhenAMoveStandsInTheHistoryTwice_FindsItDoubled()
    {
        run.Move(ReportTrigger.TakeDown, ReportStatus.Published);
        run.Append(ReportTrigger.TakeDown, ReportStatus.Published);

        run.Found.ShouldBe([ViolationKind.Doubled]);
    }

    [Fact]
    public void Check_WhenAVersionWasMadeForNobody_FindsItDoubled()
    {
        run.Write(ReportStatus.Published);

        run.Found.ShouldBe([ViolationKind.Doubled]);
    }

    [Fact]
    public void Check_WhenANumberOfTheHistoryIsMissing_FindsTheGap()
    {
        run.Store = run.Store with { History = [.. run.Store.History.Where(entry => entry.Number != 2)] };

        run.Violations.ShouldContain(violation => violation.Kind == ViolationKind.History && violation.What.Contains("where 2 belongs"));
    }

    [Fact]
    public void Check_WhenAnEntryWasChanged_FindsTheHash()
    {
        run.Store = run.Store with { History = [.. run.Store.History.Select(entry => entry.Number == 2 ? entry with { Remark = "another" } : entry)] };

        run.Violations.ShouldHaveSingleItem().What.ShouldContain("hash of entry 2");
    }

    [Fact]
    public void Check_WhenTheIndexSaysSomethingElse_FindsTheRow()
    {
        run.Store = run.Store with { Index = run.Store.Index! with { Status = ReportStatus.Approved } };

        run.Found.ShouldBe([ViolationKind.Index]);
    }

    [Fact]
    public void Check_WhenTheIndexHasNoRow_FindsIt()
    {
        run.Store = run.Store with { Index = null };

        run.Found.ShouldBe([ViolationKind.Index]);
    }

    [Fact]
    public void Check_WhenARepeatedOperationIsAnsweredInOtherWords_FindsTheSecondAnswer()
    {
        run.Send(run.Attempts[0].Operation, run.Attempts[0].Answer! with { Digest = "other words" });

        run.Found.ShouldBe([ViolationKind.OtherAnswer]);
    }

    [Fact]
    public void Check_WhenARepeatedOperationIsRefused_FindsTheSecondAnswer()
    {
        run.Send(run.Attempts[^1].Operation, MadeRun.Refusal(409, "lifecycle.refused"));

        run.Found.ShouldBe([ViolationKind.OtherAnswer]);
    }

    [Fact]
    public void Check_WhenATwinIsRefusedForWhatTheOtherDid_FindsTheSecondAnswer()
    {
        var attempt = run.Move(ReportTrigger.Correct, ReportStatus.Draft);
        run.SendMeanwhile(attempt.Operation, MadeRun.Refusal(409, "lifecycle.refused"));

        run.Found.ShouldBe([ViolationKind.OtherAnswer]);
    }

    [Fact]
    public void Check_WhenAReusedKeyIsNotRefused_FindsTheSecondAnswer()
    {
        run.Send(run.EditOperation() with { Key = run.Attempts[0].Operation.Key, ReusesKey = true }, run.Attempts[0].Answer);

        run.Found.ShouldBe([ViolationKind.OtherAnswer]);
    }

    [Fact]
    public void Check_WhenAReadShowsLessThanWasAcknowledged_FindsItStale()
    {
        run.Read(run.Store.Version - 1);

        run.Found.ShouldBe([ViolationKind.StaleRead]);
    }

    [Fact]
    public void Check_WhenAReadShowsLessThanAnEarlierRead_FindsItStale()
    {
        run.Sightings.Add(new Sighting(run.Attempts[0].Operation.Agency, 0, 1, 2, 3));
        run.Sightings.Add(new Sighting(run.Attempts[0].Operation.Agency, 1, 3, 4, 2));

        run.Found.ShouldBe([ViolationKind.StaleRead]);
    }

    [Fact]
    public void Check_WhenAMoveIsRefusedThoughItWasAllowedAllTheTime_FindsTheRefusalUntrue()
    {
        run.Send(run.MoveOperation(ReportTrigger.TakeDown), MadeRun.Refusal(409, "lifecycle.refused"));

        run.Found.ShouldBe([ViolationKind.UntrueRefusal]);
    }

    [Fact]
    public void Check_WhenAWriteIsStaleOnTheVersionThatStands_FindsTheRefusalUntrue()
    {
        run.Send(run.EditOperation() with { IfMatch = run.Store.Version }, MadeRun.Refusal(412, "version.stale"));

        run.Found.ShouldBe([ViolationKind.UntrueRefusal]);
    }

    [Fact]
    public void Check_WhenAReportThatIsThereIsNotFound_FindsTheRefusalUntrue()
    {
        run.Send(run.EditOperation(), MadeRun.Refusal(404, "resource.notFound"));

        run.Found.ShouldBe([ViolationKind.UntrueRefusal]);
    }

    [Fact]
    public void Check_WhenTheReasonOfARefusalCameWhileItWasUnderWay_FindsNothing()
    {
        run.Move(ReportTrigger.Correct, ReportStatus.Draft);
        run.SendMeanwhile(run.MoveOperation(ReportTrigger.TakeDown), MadeRun.Refusal(409, "lifecycle.refused"));

        run.Violations.ShouldBeEmpty();
    }

    [Fact]
    public void Check_WhenAnOperationWasNeverAnswered_FindsItUnresolved()
    {
        run.Send(run.EditOperation(), null);
        run.Send(run.EditOperation(), new Answer { Status = 504, Code = "outcome.unknown", Digest = "" });

        run.Found.ShouldBe([ViolationKind.Unresolved]);
    }
}
