using AngleSharp.Html.Dom;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Html;

/// <summary>A table with its spans spread over a grid.</summary>
internal static class HtmlTable
{
    /// <summary>False for a table that only arranges other content.</summary>
    public static bool IsData(IHtmlTableElement table) =>
        table.QuerySelector("table") is null && table.Rows.Sum(row => row.Cells.Length) > 1;

    /// <summary>Ends early when the budget is spent; the caller then refuses the document.</summary>
    public static Block.Grid Read(IHtmlTableElement table, CellBudget budget)
    {
        var rows = new List<GridRow>();
        var reaching = new Dictionary<int, Reach>();
        foreach (var row in table.Rows)
        {
            rows.Add(ReadRow(row, reaching, budget));
            if (budget.IsSpent)
            {
                break;
            }
        }

        return new Block.Grid(rows);
    }

    private static GridRow ReadRow(IHtmlTableRowElement row, Dictionary<int, Reach> reaching, CellBudget budget)
    {
        var places = new List<GridCell>();
        foreach (var cell in row.Cells)
        {
            TakeReaching(places, reaching, budget);
            var text = HtmlBlocks.TextOf(cell);
            var width = Math.Clamp(cell.ColumnSpan, 1, Limits.Span);
            // 0 reaches to the end of the table.
            var height = cell.RowSpan == 0 ? Limits.Span : Math.Clamp(cell.RowSpan, 1, Limits.Span);
            for (var i = 0; i < width && budget.Take(); i++)
            {
                if (height > 1)
                {
                    reaching[places.Count] = new Reach(text, height - 1, IsFirst: i == 0);
                }

                places.Add(new GridCell(text, i == 0 ? CellMerge.None : CellMerge.Left));
            }
        }

        TakeReaching(places, reaching, budget);
        return new GridRow(places);
    }

    /// <summary>Fills the places from here on that cells of the rows above cover.</summary>
    private static void TakeReaching(List<GridCell> places, Dictionary<int, Reach> reaching, CellBudget budget)
    {
        while (reaching.TryGetValue(places.Count, out var reach) && budget.Take())
        {
            reaching[places.Count] = reach with { Rows = reach.Rows - 1 };
            if (reach.Rows == 1)
            {
                reaching.Remove(places.Count);
            }

            places.Add(new GridCell(reach.Text, reach.IsFirst ? CellMerge.Up : CellMerge.Left));
        }
    }

    /// <param name="Rows">How many more rows the cell covers in this column.</param>
    /// <param name="IsFirst">Whether this is the cell's first column.</param>
    private sealed record Reach(string Text, int Rows, bool IsFirst);
}
