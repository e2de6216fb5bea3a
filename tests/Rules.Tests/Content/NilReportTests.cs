using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Content;

public sealed class NilReportTests
{
    private static readonly Form Form = FormCatalog.Find("2021")!;
    private static readonly ReportContent Empty = DraftReport.Open(Form, 2022, InventedReport.Agency, null);

    [Fact]
    public void Fill_WhenEverythingIsBlank_PutsZerosEverywhereAndMarksThem()
    {
        var changed = NilReport.Fill(Empty, Form, null).ShouldBeOfType<ContentChange.Changed>();

        changed.Content.Cells.Count.ShouldBe(Form.Cells.Count);
        changed.Content.Cells.Values.ShouldAllBe(value => value.Number == 0);
        changed.Content.Marks.Values.Count(mark => mark == "nil").ShouldBe(Form.Cells.Count);
        changed.ChangedKeys.Count.ShouldBe(Form.Cells.Count);
    }

    [Fact]
    public void Fill_WhenAZeroWasTyped_LeavesItUnmarked()
    {
        var typed = Empty with { Cells = new Dictionary<string, CellValue>(Empty.Cells) { ["requests.new.natural"] = CellValue.Of(0) } };

        NilReport.Fill(typed, Form, null).ShouldBeOfType<ContentChange.Changed>().Content.Marks.Keys.ShouldNotContain("requests.new.natural");
    }

    [Fact]
    public void Fill_WhenACellHoldsSomething_RefusesAndNamesIt()
    {
        foreach (var value in new[] { CellValue.Of(1), CellValue.Of(-1), CellValue.Of(0.5m), CellValue.Unreadable("若干") })
        {
            var written = Empty with { Cells = new Dictionary<string, CellValue>(Empty.Cells) { ["requests.new.natural"] = value } };

            NilReport.Fill(written, Form, null).ShouldBeOfType<ContentChange.Refused>().Refusals.ShouldHaveSingleItem().Place.ShouldBe("requests.new.natural");
        }
    }

    [Fact]
    public void Fill_WhenLastYearCarriedSomethingOver_Refuses()
    {
        var lastYear = InventedReport.Of2022.WithCell("requests.carriedOut.natural", 2).WithCell("requests.carriedOut.total", 2).Content;

        NilReport.Fill(Empty, Form, lastYear).ShouldBeOfType<ContentChange.Refused>().Refusals.Select(refusal => refusal.Place).ToList()
            .ShouldBe(["requests.carriedIn.natural", "requests.carriedIn.total"]);
    }

    [Fact]
    public void Fill_WhenLastYearCarriedNothingOver_Fills()
    {
        var lastYear = InventedReport.Of2022.WithCell("requests.carriedOut.natural", 0).WithCell("requests.carriedOut.total", 0).Content;

        NilReport.Fill(Empty, Form, lastYear).ShouldBeOfType<ContentChange.Changed>();
    }
}
