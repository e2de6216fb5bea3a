using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Years;

public sealed class LastYearTests
{
    private static readonly InventedReport FormerOf2022 = InventedReport.Of2022 with { Year = 2021 };

    [Fact]
    public void CarriedFromLastYear_WhenNumbersDiffer_IsAnErrorThatAReasonLifts()
    {
        var finding = InventedReport.Of2022
            .WithLastYear(FormerOf2022.WithCell("requests.carriedOut.natural", 1).WithCell("requests.carriedOut.research", 3))
            .Findings("requests.carriedFromLastYear")
            .First(f => f.Column == "research");

        finding.Level.ShouldBe(FindingLevel.Error);
        finding.Overridable.ShouldBeTrue();
        finding.Left.ShouldBe(0);
        finding.Right.ShouldBe(3);
    }

    [Fact]
    public void CarriedFromLastYear_WhenThereIsNoLastYear_IsSilent() =>
        InventedReport.Of2022.Findings("requests.carriedFromLastYear").ShouldBeEmpty();

    [Fact]
    public void CarriedFromLastYear_WhenLastYearLeftItBlank_CannotBeAssessed()
    {
        var former = FormerOf2022.WithCell("requests.carriedOut.natural", null).WithCell("requests.carriedOut.total", 1);

        var finding = InventedReport.Of2022.WithLastYear(former).Only("requests.carriedFromLastYear");
        finding.Assessable.ShouldBeFalse();
        finding.Column.ShouldBe("natural");
    }

    [Fact]
    public void CarriedFromLastYear_WhenLastYearUsedTheOldForm_StillCompares() =>
        (InventedReport.Of2022 with { Year = 2021 })
            .WithLastYear(InventedReport.Of2020)
            .Findings("requests.carriedFromLastYear")
            .Select(f => (f.Column, f.Left, f.Right))
            .ShouldBe([("natural", 1, 2), ("total", 1, 2)]);

    [Fact]
    public void ItemsCarried_WhenTheStartIsNotLastYearsEnd_NamesTheRow()
    {
        var former = InventedReport.Of2019.WithCell("disclosure.licensing.previousItems", 10).WithCell("disclosure.licensing.change", -2);

        var finding = InventedReport.Of2020.WithCell("disclosure.licensing.previousItems", 10).WithLastYear(former).Only("disclosure.itemsCarried");
        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Row.ShouldBe("licensing");
        finding.Left.ShouldBe(10);
        finding.Right.ShouldBe(8);
        InventedReport.Of2020.WithCell("disclosure.licensing.previousItems", 8).WithLastYear(former).Findings("disclosure.itemsCarried").ShouldBeEmpty();
    }

    [Fact]
    public void PublishedCarried_WhenTheTotalDidNotGrowByTheNew_NamesTheRow()
    {
        var former = InventedReport.Of2019.WithCell("disclosure.normativeDocuments.publishedTotal", 10);
        var now = InventedReport.Of2020.WithCell("disclosure.normativeDocuments.newlyPublished", 3).WithLastYear(former);

        var finding = now.WithCell("disclosure.normativeDocuments.publishedTotal", 12).Only("disclosure.publishedCarried");
        finding.Row.ShouldBe("normativeDocuments");
        finding.Right.ShouldBe(13);
        finding.Level.ShouldBe(FindingLevel.Warning);
        now.WithCell("disclosure.normativeDocuments.publishedTotal", 13).Findings("disclosure.publishedCarried").ShouldBeEmpty();
    }

    [Fact]
    public void InForceCarried_WhenNumbersDoNotFollow_NamesTheRow()
    {
        var former = FormerOf2022.WithCell("disclosure.normativeDocuments.inForce", 10);
        var now = InventedReport.Of2022
            .WithCell("disclosure.normativeDocuments.issued", 4)
            .WithCell("disclosure.normativeDocuments.repealed", 1)
            .WithLastYear(former);

        var finding = now.WithCell("disclosure.normativeDocuments.inForce", 14).Only("disclosure.inForceCarried");
        finding.Row.ShouldBe("normativeDocuments");
        finding.Left.ShouldBe(14);
        finding.Right.ShouldBe(13);
        finding.Level.ShouldBe(FindingLevel.Warning);
        now.WithCell("disclosure.normativeDocuments.inForce", 13).Findings("disclosure.inForceCarried").ShouldBeEmpty();
    }

    [Fact]
    public void TableTwo_WhenTheFormChangedBetweenTheYears_IsNotCompared()
    {
        var codes = (InventedReport.Of2022 with { Year = 2021 }).WithLastYear(InventedReport.Of2020).Check().Select(f => f.Code).ToList();

        codes.ShouldNotContain("disclosure.inForceCarried");
        codes.ShouldNotContain("disclosure.publishedCarried");
        codes.ShouldNotContain("disclosure.itemsCarried");
    }

    [Theory]
    [InlineData(61, 20, true)]
    [InlineData(60, 20, false)]
    [InlineData(21, 0, true)]
    [InlineData(20, 0, false)]
    [InlineData(9, 30, true)]
    [InlineData(10, 30, false)]
    [InlineData(0, 20, false)]
    [InlineData(9, 29, false)]
    public void ChangeLarge_WhenFactorAndDistanceAreBothPassed_Hints(int now, int before, bool isFound)
    {
        const string cell = "disclosure.licensing.decisions";
        var findings = InventedReport.Of2022.WithCell(cell, now).WithLastYear(FormerOf2022.WithCell(cell, before)).Findings("change.large");

        findings.Select(f => (f.Cell, f.Level, f.Left, f.Right)).ShouldBe(isFound ? [(cell, FindingLevel.Hint, now, before)] : []);
    }

    [Fact]
    public void ChangeLarge_WhenCellsAreBlank_SaysOncePerTableThatTheyCouldNotBeCompared()
    {
        var findings = InventedReport.Of2022.AllBlank().WithLastYear(FormerOf2022).Findings("change.large");

        findings.Select(f => (f.Table, f.Assessable)).ShouldBe([("disclosure", false), ("requests", false), ("review", false)]);
    }

    [Fact]
    public void Repeated_WhenHalfOfTheSentencesAreLastYears_Warns()
    {
        var finding = InventedReport.Of2022.WithLastYear(FormerOf2022).Only("text.repeated");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("overview");
        InventedReport.Of2022.Content.Section("overview")!.ShouldContain(finding.Quote!);
    }

    [Fact]
    public void Repeated_WhenOnlyTheYearOfASentenceWasChanged_CountsItAsRepeated()
    {
        string Overview(int year) => string.Concat(Enumerable.Range(1, 6).Select(i => $"{year}年我局第{i}次走访了山区的合作社。"));
        var now = InventedReport.Of2022.WithSection("overview", Overview(2022)).WithSection("problems", null).WithSection("other", null);
        var before = now.WithSection("overview", Overview(2021));

        now.WithLastYear(before).Only("text.repeated").Left.ShouldBe(6);
    }

    [Fact]
    public void Repeated_WhenTheTextIsNewOrOnlyAFewSentencesLong_IsSilent()
    {
        InventedReport.Of2020.WithLastYear(InventedReport.Of2019).Findings("text.repeated").ShouldBeEmpty();
        var shortOne = InventedReport.Of2022.WithSection("overview", "今年没有新的公开事项需要说明。").WithSection("problems", null).WithSection("other", null);
        shortOne.WithLastYear(shortOne).Findings("text.repeated").ShouldBeEmpty();
    }
}
