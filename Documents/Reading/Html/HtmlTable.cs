using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Html;

/// <summary>A table with its spans spread over a grid.</summary>
internal static class HtmlTable
{
    /// <summary>False for a table that only arranges other content.</summary>
    public static bool IsData(IHtmlTableElement table) =>
        !HoldsTable(table) && Rows(table).SelectMany(Cells).Skip(1).Any();

    /// <summary>Ends early when the budget is spent; the caller then refuses the document.</summary>
    public static Block.Grid Read(IHtmlTableElement table, CellBudget budget)
    {
        var rows = new List<GridRow>();
        var reaching = new Dictionary<int, Reach>();
        var lines = new HtmlBlocks(new CellBudget());
        foreach (var row in Rows(table))
        {
            rows.Add(ReadRow(row, reaching, lines, budget));
            if (budget.IsSpent)
            {
                break;
            }
        }

        return new Block.Grid(rows);
    }

    // Plain walks over the children: the live collections of the tree cost several times what parsing the page does.
    private static bool HoldsTable(INode node)
    {
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IHtmlTableElement || (children[i] is IElement child && HoldsTable(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows as they are shown: those of the head first, those of the foot last.</summary>
    private static IEnumerable<IElement> Rows(IElement table) =>
        Children(table, "thead").Concat(Parts(table)).Concat(Children(table, "tfoot")).SelectMany(part => part is IHtmlTableRowElement ? [part] : Children(part, "tr"));

    private static IEnumerable<IElement> Parts(IElement table) => table.ChildNodes.OfType<IElement>().Where(child => child.LocalName is "tbody" or "tr");

    private static IEnumerable<IHtmlTableCellElement> Cells(IElement row) => row.ChildNodes.OfType<IHtmlTableCellElement>();

    private static IEnumerable<IElement> Children(IElement element, string name) => element.ChildNodes.OfType<IElement>().Where(child => child.LocalName == name);

    private static GridRow ReadRow(IElement row, Dictionary<int, Reach> reaching, HtmlBlocks lines, CellBudget budget)
    {
        var places = new List<GridCell>();
        foreach (var cell in Cells(row))
        {
            TakeReaching(places, reaching, budget);
            var text = lines.TextOf(cell);
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
