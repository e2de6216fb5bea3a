using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Tests.Content;

public sealed class FormCellsTests
{
    private static readonly Form Form = FormCatalog.Find("2021")!;

    [Fact]
    public void Of_WhenEveryCellIsThere_SaysWhatTheDictionarySaid()
    {
        var cells = Numbered();

        var kept = FormCells.Of(Form, cells)!;

        kept.ShouldBe(cells);
        kept.Count.ShouldBe(cells.Count);
        kept.Values.ShouldBe(cells.Values);
        foreach (var (id, value) in cells)
        {
            kept[id].ShouldBe(value);
            kept.ContainsKey(id).ShouldBeTrue();
        }
    }

    [Fact]
    public void Of_WhenACellIsAbsentOrForeign_LeavesItToADictionary()
    {
        var absent = Numbered();
        absent.Remove("requests.new.total");
        var foreign = new Dictionary<string, CellValue>(absent) { ["invented.cell"] = CellValue.Blank };

        FormCells.Of(Form, absent).ShouldBeNull();
        FormCells.Of(Form, foreign).ShouldBeNull();
    }

    [Fact]
    public void TryGetValue_OfACellThatTheFormDoesNotKnow_FindsNothing()
    {
        var kept = FormCells.Of(Form, Numbered())!;

        kept.TryGetValue("invented.cell", out var value).ShouldBeFalse();
        value.IsBlank.ShouldBeTrue();
        Should.Throw<KeyNotFoundException>(() => kept["invented.cell"]);
    }

    private static Dictionary<string, CellValue> Numbered() =>
        Form.Cells.Select((cell, place) => (cell.Id, Value: CellValue.Of(place))).ToDictionary(cell => cell.Id, cell => cell.Value);
}
