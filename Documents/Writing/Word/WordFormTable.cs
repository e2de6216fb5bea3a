using System.Xml.Linq;
using Workflow.Documents.Writing.Tables;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Word;

/// <summary>A table of the form with its merged header cells.</summary>
internal static class WordFormTable
{
    /// <summary>What a column of a table with long row labels takes, four characters; the labels get the rest.</summary>
    private const int NarrowColumn = 776;

    public static XElement Of(FormTable table, ReportContent content)
    {
        var layout = TableLayout.Of(table);
        var widths = Widths(layout);
        return WordTable.Of(widths, Rows(layout, widths, content));
    }

    private static IEnumerable<XElement> Rows(TableLayout layout, List<int> widths, ReportContent content)
    {
        // Word wants each row whole: what reaches down from above is said again in each row that it covers.
        var above = new List<(LaidCell Cell, int Left)>();
        var heads = layout.Blocks.Count == 1 ? layout.Blocks[0].Head.Count : 0;
        foreach (var row in layout.Rows)
        {
            var cells = row.Select(cell => (Cell: cell, Merge: cell.Rows > 1 ? "restart" : null))
                .Concat(above.Select(covering => (covering.Cell, Merge: (string?)"continue")))
                .OrderBy(cell => cell.Cell.Column);
            yield return WordTable.Row(heads-- > 0, cells.Select(cell => WordTable.Cell(
                Enumerable.Range(cell.Cell.Column, cell.Cell.Columns).Sum(column => widths[column]),
                cell.Cell.Columns,
                cell.Merge,
                StyleOf(cell.Cell, layout),
                cell.Merge == "continue" ? "" : cell.Cell.Cell is { } value ? content.Cell(value.Id).ToString() : cell.Cell.Text)));
            above = [.. above.Select(covering => covering with { Left = covering.Left - 1 }).Concat(row.Select(cell => (cell, cell.Rows - 1))).Where(covering => covering.Item2 > 0)];
        }
    }

    private static string StyleOf(LaidCell cell, TableLayout layout) => cell.Role switch
    {
        LaidRole.Value => WordStyles.Value,
        LaidRole.Row when layout.LabelColumns > 1 => WordStyles.RowLabel,
        _ => WordStyles.Label,
    };

    private static List<int> Widths(TableLayout layout)
    {
        var values = layout.Columns - layout.LabelColumns;
        if (layout.LabelColumns < 2)
        {
            return Even(OfficialPage.TypeWidth, layout.Columns);
        }

        // The label nearest to the numbers is the longest.
        var labels = OfficialPage.TypeWidth - (values * NarrowColumn);
        var outer = Even(labels * 2 / 5, layout.LabelColumns - 1);
        return [.. outer, labels - outer.Sum(), .. Enumerable.Repeat(NarrowColumn, values)];
    }

    private static List<int> Even(int width, int count) => [.. Enumerable.Repeat(width / count, count)];
}
