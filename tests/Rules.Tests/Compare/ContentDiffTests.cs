using Workflow.Rules.Compare;
using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Compare;

public sealed class ContentDiffTests
{
    private const string Cell = "requests.new.natural";

    [Fact]
    public void Between_AContentAndItself_IsEmpty()
    {
        var diff = ContentDiff.Between(InventedReport.Of2022.Content, InventedReport.Of2022.Content);

        diff.Cells.ShouldBeEmpty();
        diff.Sections.ShouldBeEmpty();
    }

    [Fact]
    public void Between_WhenACellChanged_NamesBothValuesAndTheirDifference() =>
        Cells(InventedReport.Of2022.WithCell(Cell, 11)).ShouldHaveSingleItem().ShouldBe(new CellDiff(Cell, CellValue.Of(8), CellValue.Of(11), 3));

    [Fact]
    public void Between_WhenACellIsBlankNow_HasNoDifference() =>
        Cells(InventedReport.Of2022.WithCell(Cell, null)).ShouldHaveSingleItem().Difference.ShouldBeNull();

    [Fact]
    public void Between_WhenOnlyTheSpellingOfANumberChanged_IsEmpty() =>
        Cells(InventedReport.Of2022.WithCell(Cell, 8.00m)).ShouldBeEmpty();

    [Fact]
    public void Between_TwoForms_CountsWhatOneLacksAsBlank()
    {
        var diff = ContentDiff.Between(InventedReport.Of2020.Content, InventedReport.Of2022.Content);
        var only = InventedReport.Of2020.Content.Cells.Keys.Except(InventedReport.Of2022.Content.Cells.Keys).ToList();

        only.ShouldNotBeEmpty();
        diff.Cells.Where(cell => only.Contains(cell.Cell)).Select(cell => cell.After.IsBlank).ShouldAllBe(isBlank => isBlank);
        diff.Cells.Count(cell => only.Contains(cell.Cell)).ShouldBe(only.Count);
    }

    [Theory]
    [InlineData("preface")]
    [InlineData("overview")]
    [InlineData("problems")]
    [InlineData("other")]
    public void Between_WhenASectionGrew_ShowsTheNewSentence(string section)
    {
        var after = InventedReport.Of2022.WithSection(section, InventedReport.Of2022.Content.Section(section) + "另有一事。");

        var only = ContentDiff.Between(InventedReport.Of2022.Content, after.Content).Sections.ShouldHaveSingleItem();

        only.Section.ShouldBe(section);
        only.Sentences.Where(sentence => sentence.Change == SentenceChange.Added).ShouldHaveSingleItem().Text.ShouldBe("另有一事。");
    }

    [Fact]
    public void Between_WhenTheTitleChanged_ShowsIt() =>
        ContentDiff.Between(InventedReport.Of2022.Content, InventedReport.Of2022.WithTitle("另一标题").Content).Sections.ShouldHaveSingleItem().Section.ShouldBe("title");

    private static IReadOnlyList<CellDiff> Cells(InventedReport after) => ContentDiff.Between(InventedReport.Of2022.Content, after.Content).Cells;
}
