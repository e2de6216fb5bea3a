using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Word;

/// <summary>Puts cells to the places that their spans give them.</summary>
internal sealed class WordGrid(CellBudget budget)
{
    // For each column, the text of the cell that reaches down from above.
    private readonly Dictionary<int, string> reaching = [];
    private List<GridRow> rows = [];

    public void Add(IReadOnlyList<WordCell> cells)
    {
        var places = new List<GridCell>(cells.Count);
        foreach (var cell in cells)
        {
            var text = "";
            var isUp = cell.IsUp && reaching.TryGetValue(places.Count, out text);
            text = isUp ? text! : cell.Text;
            var isLeft = cell.IsLeft && places.Count > 0;
            for (var i = 0; i < cell.Width && budget.Take(); i++)
            {
                // A cell that continues one that never began stands by itself.
                if (isUp || cell.StartsMerge)
                {
                    reaching[places.Count] = text;
                }
                else
                {
                    reaching.Remove(places.Count);
                }

                places.Add(isLeft || i > 0 ? new GridCell(isLeft ? places[^1].Text : text, CellMerge.Left) : new GridCell(text, isUp ? CellMerge.Up : CellMerge.None));
            }
        }

        rows.Add(new GridRow(places));
    }

    /// <summary>The rows so far as a table of their own; none where there are none.</summary>
    public IEnumerable<Block> Cut()
    {
        var cut = rows;
        rows = [];
        return cut.Count > 0 ? [new Block.Grid(cut)] : [];
    }
}
