using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Cells;

public sealed class CellTests
{
    [Fact]
    public void Blank_WhenSeveralCellsOfATableAreBlank_IsOneFindingThatListsThem()
    {
        var finding = InventedReport.Of2019
            .WithCell("requests.new.natural", null)
            .WithCell("requests.granted.total", null)
            .Only("cell.blank");

        finding.ShouldSatisfyAllConditions(
            () => finding.Level.ShouldBe(FindingLevel.Error),
            () => finding.Table.ShouldBe("requests"),
            () => finding.Cell.ShouldBeNull(),
            () => finding.Cells.ShouldBe(["requests.new.natural", "requests.granted.total"]),
            () => finding.Quote.ShouldBeNull());
    }

    [Fact]
    public void Blank_WhenTablesHaveNoCells_IsOneFindingATable() =>
        InventedReport.Of2022.AllBlank().Findings("cell.blank").Select(f => (f.Table, f.Cells.Count))
            .ShouldBe([("disclosure", 10), ("requests", 175), ("review", 15)]);

    [Fact]
    public void Blank_WhenCellIsZero_IsSilent() =>
        InventedReport.Of2022.WithCell("disclosure.penalty.decisions", 0).Findings("cell.blank").ShouldBeEmpty();

    [Fact]
    public void NotANumber_WhenCellHoldsText_NamesCellAndWords()
    {
        var finding = InventedReport.Of2022.WithValue("disclosure.penalty.decisions", CellValue.Unreadable("若干")).Only("cell.notANumber");

        finding.Level.ShouldBe(FindingLevel.Error);
        finding.Cell.ShouldBe("disclosure.penalty.decisions");
        finding.Quote.ShouldBe("若干");
    }

    [Theory]
    [InlineData("disclosure.penalty.decisions", "9223372036854775808", true)]
    [InlineData("disclosure.penalty.decisions", "9223372036854775807", false)]
    [InlineData("disclosure.fees.amount", "9223372036854.775808", true)]
    [InlineData("disclosure.fees.amount", "9223372036854.775807", false)]
    public void NotANumber_WhenNumberCannotBeStored_NamesTheCell(string cell, string number, bool isFound) =>
        InventedReport.Of2022.WithCell(cell, decimal.Parse(number)).Findings("cell.notANumber").Any(f => f.Cell == cell).ShouldBe(isFound);

    [Fact]
    public void Negative_WhenCountIsNegative_NamesTheCell()
    {
        var finding = InventedReport.Of2019.WithCell("disclosure.penalty.decisions", -3).Only("cell.negative");

        finding.Level.ShouldBe(FindingLevel.Error);
        finding.Cell.ShouldBe("disclosure.penalty.decisions");
        finding.Left.ShouldBe(-3);
    }

    [Fact]
    public void Negative_WhenAChangeIsNegative_IsSilent() =>
        InventedReport.Of2019.WithCell("disclosure.penalty.change", -3).Findings("cell.negative").ShouldBeEmpty();

    [Theory]
    [InlineData("disclosure.penalty.decisions", "2.5", true)]
    [InlineData("disclosure.fees.amount", "2.5", false)]
    [InlineData("disclosure.fees.amount", "2.123456", false)]
    [InlineData("disclosure.fees.amount", "2.1234567", true)]
    public void NotWhole_WhenPlacesAreTooMany_NamesTheCell(string cell, string number, bool isFound)
    {
        var findings = InventedReport.Of2022.WithCell(cell, decimal.Parse(number)).Findings("cell.notWhole");

        findings.Select(f => (f.Cell, f.Level)).ShouldBe(isFound ? [(cell, FindingLevel.Error)] : []);
    }

    [Theory]
    [InlineData("7次", true)]
    [InlineData("７　项", true)]
    [InlineData("0.0007万元", true)]
    [InlineData("+7", false)]
    [InlineData("７", false)]
    [InlineData("7.0", false)]
    public void UnitInCell_WhenTheSourceHadWords_QuotesThem(string raw, bool isFound)
    {
        var findings = InventedReport.Of2019.WithCell("disclosure.procurement.projects", 7).WithRaw("disclosure.procurement.projects", raw).Findings("cell.unitInCell");

        findings.Select(f => (f.Cell, f.Quote, f.Level, f.Left)).ShouldBe(isFound ? [("disclosure.procurement.projects", raw, FindingLevel.Hint, 7)] : []);
    }

    [Theory]
    [InlineData("00", 0, true)]
    [InlineData("００", 0, true)]
    [InlineData("-03", -3, true)]
    [InlineData("05次", 5, true)]
    [InlineData("0", 0, false)]
    [InlineData("0.5", 0.5, false)]
    [InlineData("100", 100, false)]
    public void LeadingZero_WhenTheSourceHadOne_QuotesIt(string raw, decimal read, bool isFound)
    {
        var findings = InventedReport.Of2019.WithCell("disclosure.penalty.change", read).WithRaw("disclosure.penalty.change", raw).Findings("cell.leadingZero");

        findings.Select(f => (f.Cell, f.Quote, f.Level)).ShouldBe(isFound ? [("disclosure.penalty.change", raw, FindingLevel.Hint)] : []);
    }
}
