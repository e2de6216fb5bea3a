using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Content;

public sealed class DraftReportTests
{
    private static readonly Form Form = FormCatalog.ForYear(2022)!;

    [Fact]
    public void Open_WithoutLastYear_IsBlankThroughout()
    {
        var draft = DraftReport.Open(Form, 2022, InventedReport.Agency, null);

        draft.Cells.Keys.ShouldBe(Form.Cells.Select(cell => cell.Id), ignoreOrder: true);
        draft.Cells.Values.ShouldAllBe(value => value.IsBlank);
        draft.Sections.ShouldBeEmpty();
        draft.Title.ShouldBe("青岚县农业农村局2022年政府信息公开工作年度报告");
    }

    [Theory]
    [InlineData(2020)]
    [InlineData(2022)]
    public void Open_WithLastYear_CarriesWhatWasLeftOver(int lastYear)
    {
        var last = (lastYear == 2020 ? InventedReport.Of2020 : InventedReport.Of2022).Content;
        var draft = DraftReport.Open(Form, lastYear + 1, InventedReport.Agency, last);

        foreach (var column in Form.Table("requests").Columns.Select(column => column.Id))
        {
            draft.Cell($"requests.carriedIn.{column}").ShouldBe(last.Cell($"requests.carriedOut.{column}"), column);
            draft.Marks[$"requests.carriedIn.{column}"].ShouldBe("carried");
        }

        draft.Number("requests.carriedIn.natural").ShouldBe(2);
        draft.Cells.Count(cell => !cell.Value.IsBlank).ShouldBe(Form.Table("requests").Columns.Count);
        draft.Marks.Count.ShouldBe(Form.Table("requests").Columns.Count);
    }

    [Fact]
    public void Open_WhenLastYearLeftACellBlank_LeavesItBlank()
    {
        var draft = DraftReport.Open(Form, 2023, InventedReport.Agency, InventedReport.Of2022.WithCell("requests.carriedOut.natural", null).Content);

        draft.Cell("requests.carriedIn.natural").IsBlank.ShouldBeTrue();
        draft.Marks.Keys.ShouldNotContain("requests.carriedIn.natural");
    }
}
