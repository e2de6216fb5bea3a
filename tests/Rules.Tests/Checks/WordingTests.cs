using System.Text.RegularExpressions;
using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks;

/// <summary>What the sentences tell the reader to do.</summary>
public sealed partial class WordingTests
{
    [Fact]
    public void NotAssessable_WhenEveryPlaceLacksACell_SaysAll()
    {
        var message = InventedReport.Of2022.AllBlank().Only("requests.balance").Message;

        message.Zh.ShouldStartWith("全部7处（");
        message.Zh.ShouldContain("补填后会自动核对");
        message.En.ShouldStartWith("All 7 places (");
    }

    [Fact]
    public void NotAssessable_WhenSomePlacesLackACell_CountsThem() =>
        InventedReport.Of2022.WithCell("requests.new.natural", null).Only("requests.balance").Message.Zh.ShouldStartWith("7处中有1处（自然人）");

    [Fact]
    public void NotAssessable_WhenLastYearsCellsAreBlank_AsksForNothing()
    {
        var lastYear = InventedReport.Of2022.AllBlank();

        foreach (var code in new[] { "requests.carriedFromLastYear", "disclosure.inForceCarried" })
        {
            var message = InventedReport.Of2022.WithLastYear(lastYear).Only(code).Message;
            message.Zh.ShouldContain("上年（2021）报告这些单元格为空，无法比较；本年无需处理。", customMessage: code);
            message.Zh.ShouldNotContain("补填", customMessage: code);
            message.En.ShouldContain("blank in last year's report (2021)", customMessage: code);
            message.En.ShouldEndWith("there is nothing to do this year.", customMessage: code);
        }
    }

    [Fact]
    public void NotAssessable_WhenBothYearsHaveBlanks_SaysWhichCanBeFilledIn()
    {
        var lastYear = InventedReport.Of2022.WithCell("requests.carriedOut.natural", null).WithCell("requests.carriedOut.total", 1);
        var message = InventedReport.Of2022.WithCell("requests.carriedIn.business", null).WithLastYear(lastYear).Only("requests.carriedFromLastYear").Message;

        message.Zh.ShouldBe("7处中有1处（法人或其他组织·商业企业）因所需单元格为空或无法识别而未能核对；补填后会自动核对。7处中有1处（自然人）：上年（2021）报告这些单元格为空，无法比较；本年无需处理。");
    }

    [Fact]
    public void ChangeLarge_WhenLastYearsTableIsBlank_AsksForNothing()
    {
        var lastYear = InventedReport.Of2022;
        foreach (var cell in lastYear.Content.Cells.Keys.Where(id => id.StartsWith("review.", StringComparison.Ordinal)))
        {
            lastYear = lastYear.WithCell(cell, null);
        }

        var message = InventedReport.Of2022.WithLastYear(lastYear).Findings("change.large").ShouldHaveSingleItem().Message;
        message.Zh.ShouldContain("上年（2021）报告中有15个单元格为空，无法比较；本年无需处理。");
        message.Zh.ShouldNotContain("补填");
    }

    [Theory]
    [InlineData("disclosure.penalty.decisions", "is not a number; enter a number of items, or 0.")]
    [InlineData("disclosure.fees.amount", "is not a number; enter an amount in 10,000 yuan, or 0.")]
    public void NotANumber_WhenCellHoldsText_SaysWhatToEnter(string cell, string words) =>
        InventedReport.Of2022.WithValue(cell, CellValue.Unreadable("若干")).Only("cell.notANumber").Message.En.ShouldEndWith(words);

    [Fact]
    public void LeadingZero_WhenThereIsOne_AsksForDigits() =>
        InventedReport.Of2019.WithCell("disclosure.penalty.decisions", 0).WithRaw("disclosure.penalty.decisions", "00")
            .Only("cell.leadingZero").Message.Zh.ShouldEndWith("请确认数字没有漏位或多打。");

    [Fact]
    public void Empty_WhenSectionSixOfTheNewFormIsALoneNone_SaysWhatToWriteAndStandsAlone()
    {
        var report = InventedReport.Of2022.WithSection("other", "无");

        report.Only("section.empty").Message.Zh.ShouldBe("“六、其他需要报告的事项”只写了“无”。没有其他事项的，可写“本年度未收取信息处理费，无其他需要报告的事项。”；收取了的，写明件数和金额。");
        report.Findings("text.feeMissing").ShouldBeEmpty();
    }

    [Fact]
    public void Empty_WhenSectionSixOfTheOldFormHasNoWords_SaysWhatToWrite() =>
        InventedReport.Of2019.WithSection("other", "").Only("section.empty").Message.Zh.ShouldContain("没有其他事项的，可写“无其他需要报告的事项。”");

    [Fact]
    public void Messages_WhenEverythingIsWrong_NameTheTablesAndHoldNoChineseUnitInEnglish()
    {
        var cells = InventedReport.Of2022.Content.Cells.Keys.ToDictionary(id => id, _ => CellValue.Of(-1.5m));
        var broken = InventedReport.Of2022 with { Content = InventedReport.Of2022.Content with { Cells = cells } };
        var messages = broken.Check().Concat(InventedReport.Of2022.AllBlank().Check()).Select(finding => finding.Message).ToList();

        messages.Count.ShouldBeGreaterThan(400);
        messages.ShouldAllBe(message => !OldNames().IsMatch(message.Zh));
        messages.ShouldAllBe(message => !Unit().IsMatch(message.En));
    }

    [Fact]
    public void Blank_WhenATableIsBlank_OffersTheNilReport() =>
        InventedReport.Of2022.AllBlank().Findings("cell.blank").ShouldAllBe(finding => finding.Message.En.Contains("nil report"));

    [GeneratedRegex("申请表|复议诉讼表|四种结果")]
    private static partial Regex OldNames();

    [GeneratedRegex(@"\([件项个元万]+\)|unit [件项个元万]")]
    private static partial Regex Unit();
}
