using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Sections;

public sealed class SectionTests
{
    private static readonly SourceHeading[] Headings =
    [
        new("overview", "一、总体情况"),
        new("disclosure", "二、主动公开政府信息情况"),
        new("requests", "三、收到和处理政府信息公开申请情况"),
        new("review", "四、政府信息公开行政复议、行政诉讼情况"),
        new("problems", "五、存在的主要问题及改进情况"),
        new("other", "六、其他需要报告的事项"),
    ];

    [Theory]
    [InlineData("overview")]
    [InlineData("problems")]
    [InlineData("other")]
    public void Missing_WhenATextSectionIsAbsent_NamesIt(string section)
    {
        var finding = InventedReport.Of2022.WithSection(section, null).Only("section.missing");

        finding.Level.ShouldBe(FindingLevel.Error);
        finding.Section.ShouldBe(section);
    }

    [Fact]
    public void Missing_WhenAnImportedTableHasNeitherHeadingNorNumbers_NamesItsSection() =>
        InventedReport.Of2022.AllBlank()
            .WithSource(new SourceNotes { Headings = [.. Headings.Where(heading => heading.Section != "review")] })
            .Only("section.missing").Section.ShouldBe("review");

    [Fact]
    public void Missing_WhenATypedTableIsBlank_IsSilent() =>
        InventedReport.Of2022.AllBlank().Findings("section.missing").ShouldBeEmpty();

    [Fact]
    public void Missing_WhenAnImportedTableHasNumbersWithoutHeading_IsSilent() =>
        InventedReport.Of2022.WithSource(new SourceNotes()).Findings("section.missing").ShouldBeEmpty();

    [Theory]
    [InlineData("5、 存在的主要问题及改进情况")]
    [InlineData("四、存在的主要问题及改进情况")]
    [InlineData("存在的主要问题及改进情况")]
    public void Numbering_WhenAHeadingHasAnotherNumber_QuotesIt(string heading)
    {
        var headings = Headings.Select(h => h.Section == "problems" ? h with { Text = heading } : h).ToList();

        var finding = InventedReport.Of2022.WithSource(new SourceNotes { Headings = headings }).Only("section.numbering");
        finding.Level.ShouldBe(FindingLevel.Hint);
        finding.Section.ShouldBe("problems");
        finding.Quote.ShouldBe(heading);
    }

    [Fact]
    public void Numbering_WhenSectionsChangePlaces_QuotesTheOneThatComesLate() =>
        InventedReport.Of2022.WithSource(new SourceNotes { Headings = [.. Headings[..4], Headings[5], Headings[4]] })
            .Only("section.numbering").Section.ShouldBe("problems");

    [Theory]
    [InlineData("、")]
    [InlineData("．")]
    [InlineData(" ")]
    public void Numbering_WhenNumbersAreInOrder_IsSilent(string mark) =>
        InventedReport.Of2022
            .WithSource(new SourceNotes { Headings = [.. Headings.Select(h => h with { Text = "　" + h.Text.Replace("、", mark) })] })
            .Findings("section.numbering").ShouldBeEmpty();

    [Theory]
    [InlineData(AgencyKind.Department, FindingLevel.Warning)]
    [InlineData(AgencyKind.Office, FindingLevel.Hint)]
    [InlineData(AgencyKind.Government, FindingLevel.Hint)]
    public void TooLong_WhenSectionOnePassesAThousandCharacters_WeighsByKind(AgencyKind kind, FindingLevel level)
    {
        var finding = (InventedReport.Of2022.WithSection("overview", string.Concat(Enumerable.Repeat("本局公开了", 200)) + " 。") with { Kind = kind }).Only("section.tooLong");

        finding.Level.ShouldBe(level);
        finding.Section.ShouldBe("overview");
        finding.Left.ShouldBe(1001);
    }

    [Fact]
    public void TooLong_WhenWhiteSpaceAloneMakesItLong_IsSilent() =>
        InventedReport.Of2022.WithSection("overview", string.Concat(Enumerable.Repeat("本局公开了 \n", 200))).Findings("section.tooLong").ShouldBeEmpty();

    [Fact]
    public void TooLong_WhenFormIsOf2019_IsSilent() =>
        InventedReport.Of2019.WithSection("overview", new string('公', 3000)).Findings("section.tooLong").ShouldBeEmpty();

    [Theory]
    [InlineData("overview", "无。", "无。")]
    [InlineData("problems", "　", null)]
    [InlineData("problems", "暂无", "暂无")]
    [InlineData("other", "", null)]
    public void Empty_WhenASectionSaysNothing_NamesIt(string section, string text, string? quote)
    {
        var finding = InventedReport.Of2019.WithSection(section, text).Only("section.empty");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe(section);
        finding.Quote.ShouldBe(quote);
    }

    [Fact]
    public void Empty_WhenSectionSixOfTheOldFormIsALoneNone_IsSilent() =>
        InventedReport.Of2019.WithSection("other", " 无。\n").Findings("section.empty").ShouldBeEmpty();

    [Fact]
    public void Empty_WhenSectionSixOfTheNewFormIsALoneNone_Warns() =>
        InventedReport.Of2022.WithSection("other", "无").Only("section.empty").Section.ShouldBe("other");
}
