using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Requests;

public sealed class OtherShareHighTests
{
    private const string Code = "requests.otherShareHigh";

    [Fact]
    public void Check_WhenOldFormHasMoreThanATenth_Warns()
    {
        var finding = Report(InventedReport.Of2020, "other", other: 4, total: 30).Only(Code);

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Row.ShouldBe("other");
        finding.Left.ShouldBe(4);
        finding.Right.ShouldBe(3);
    }

    [Fact]
    public void Check_WhenNewFormHasMoreThanATenth_OnlyHints()
    {
        var finding = Report(InventedReport.Of2022, "other.misc", other: 4, total: 30).Only(Code);

        finding.Level.ShouldBe(FindingLevel.Hint);
        finding.Row.ShouldBe("other.misc");
    }

    [Theory]
    [InlineData(3, 30)]
    [InlineData(2, 20)]
    [InlineData(19, 19)]
    [InlineData(0, 0)]
    public void Check_WhenShareIsATenthOrTheTotalIsBelowTwenty_IsSilent(int other, int total) =>
        Report(InventedReport.Of2020, "other", other, total).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenNewFormHasManyNotCorrectedInTime_IsSilent() =>
        Report(InventedReport.Of2022, "other.notCorrectedInTime", other: 25, total: 30).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenTotalIsBlank_CannotBeAssessed() =>
        InventedReport.Of2020.WithCell("requests.total.total", null).Only(Code).Assessable.ShouldBeFalse();

    private static InventedReport Report(InventedReport report, string row, int other, int total) =>
        report.WithCell($"requests.{row}.total", other).WithCell("requests.total.total", total);
}
