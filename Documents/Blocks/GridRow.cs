namespace Workflow.Documents.Blocks;

internal sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    /// <summary>The cells as a word processor saves them: a wide cell once, and blank where a cell above reaches down.</summary>
    public IReadOnlyList<string> Collapsed => field ??= Take(cell => cell.Merge != CellMerge.Left, cell => cell.Merge == CellMerge.Up ? "" : cell.Text);

    /// <summary>One text for each place of the grid: a wide or tall cell is repeated.</summary>
    public IReadOnlyList<string> Spread => field ??= Take(_ => true, cell => cell.Text);

    /// <summary>The texts of the row's own cells that hold any.</summary>
    public IReadOnlyList<string> Own => field ??= Take(cell => cell.Merge == CellMerge.None && cell.Text.Length > 0, cell => cell.Text);

    private List<string> Take(Predicate<GridCell> isTaken, Func<GridCell, string> text)
    {
        var texts = new List<string>(Cells.Count);
        foreach (var cell in Cells)
        {
            if (isTaken(cell))
            {
                texts.Add(text(cell));
            }
        }

        return texts;
    }
}
