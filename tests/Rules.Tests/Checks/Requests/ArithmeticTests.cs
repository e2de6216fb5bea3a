using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Requests;

public sealed class ArithmeticTests
{
    [Fact]
    public void Balance_WhenColumnDoesNotBalance_NamesTheColumnAndBothSides()
    {
        var finding = InventedReport.Of2022.WithCell("requests.new.business", 5).Only("requests.balance");

        finding.ShouldSatisfyAllConditions(
            () => finding.Level.ShouldBe(FindingLevel.Error),
            () => finding.Assessable.ShouldBeTrue(),
            () => finding.Table.ShouldBe("requests"),
            () => finding.Column.ShouldBe("business"),
            () => finding.Left.ShouldBe(5),
            () => finding.Right.ShouldBe(3),
            () => finding.Difference.ShouldBe(2),
            () => finding.Formula.ShouldBe("new + carriedIn = total + carriedOut"),
            () => finding.Message.Zh.ShouldContain("商业企业"));
    }

    [Fact]
    public void Outcomes_WhenTotalIsNotTheSum_NamesTheColumn()
    {
        var finding = InventedReport.Of2022.WithCell("requests.denied.stateSecret.legalService", 4).Only("requests.outcomes");

        finding.Column.ShouldBe("legalService");
        finding.Left.ShouldBe(1);
        finding.Right.ShouldBe(5);
        finding.Level.ShouldBe(FindingLevel.Error);
    }

    [Theory]
    [InlineData("other.notCorrectedInTime")]
    [InlineData("other.feeUnpaid")]
    [InlineData("other.misc")]
    public void Outcomes_WhenFormIsOf2021_CountsAllThreeRowsOfOtherHandling(string row) =>
        InventedReport.Of2022.WithCell($"requests.{row}.natural", 1).Only("requests.outcomes").Right.ShouldBe(8);

    [Fact]
    public void Applicants_WhenRowTotalIsNotTheSum_NamesTheRow()
    {
        var finding = InventedReport.Of2019.WithCell("requests.partiallyGranted.total", 7).Only("requests.applicants");

        finding.Row.ShouldBe("partiallyGranted");
        finding.Left.ShouldBe(7);
        finding.Right.ShouldBe(3);
        finding.Level.ShouldBe(FindingLevel.Error);
    }

    [Theory]
    [InlineData("reconsideration")]
    [InlineData("litigation.direct")]
    [InlineData("litigation.afterReconsideration")]
    public void ReviewTotal_WhenGroupDoesNotAddUp_NamesTheGroupAsRow(string group)
    {
        var finding = InventedReport.Of2022.WithCell($"review.{group}.total", 40).Only("review.total");

        finding.Row.ShouldBe(group);
        finding.Table.ShouldBe("review");
        finding.Left.ShouldBe(40);
        finding.Level.ShouldBe(FindingLevel.Error);
    }

    [Fact]
    public void Sums_WhenEveryCellIsBlank_GiveOneFindingACheckThatCannotBeAssessed()
    {
        var findings = InventedReport.Of2022.AllBlank().Check();

        foreach (var code in new[] { "requests.balance", "requests.outcomes", "requests.applicants", "review.total" })
        {
            var finding = findings.Where(f => f.Code == code).ShouldHaveSingleItem();
            finding.Assessable.ShouldBeFalse(code);
            finding.Level.ShouldBe(FindingLevel.Warning, code);
            finding.Table.ShouldNotBeNull(code);
        }
    }

    [Fact]
    public void Balance_WhenOneColumnHasABlank_NamesThatColumnAsNotAssessable()
    {
        var finding = InventedReport.Of2022.WithCell("requests.new.research", null).Only("requests.balance");

        finding.Assessable.ShouldBeFalse();
        finding.Column.ShouldBe("research");
    }

    [Fact]
    public void Balance_WhenOneColumnIsWrongAndAnotherUnreadable_SaysBoth()
    {
        var findings = InventedReport.Of2022
            .WithValue("requests.new.research", CellValue.Unreadable("若干"))
            .WithCell("requests.new.business", 9)
            .Findings("requests.balance");

        findings.Select(f => (f.Column, f.Assessable)).ShouldBe([("business", true), ("research", false)], ignoreOrder: true);
    }

    [Fact]
    public void Sums_WhenNumbersAreAsLargeAsADecimalCanHold_AreNotAssessableInsteadOfOverflowing()
    {
        var report = InventedReport.Of2022.WithCell("requests.new.natural", decimal.MaxValue).WithCell("requests.carriedIn.natural", decimal.MaxValue);

        report.Only("requests.balance").Assessable.ShouldBeFalse();
        report.Findings("cell.notANumber").Count.ShouldBe(2);
    }
}
