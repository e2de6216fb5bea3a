namespace Workflow.Documents.Blocks;

internal sealed record GridRow(IReadOnlyList<GridCell> Cells)
{
    /// <summary>The cells as a word processor saves them: a wide cell once, and blank where a cell above reaches down.</summary>
    public IReadOnlyList<string> Collapsed { get; } =
        [.. Cells.Where(cell => cell.Merge != CellMerge.Left).Select(cell => cell.Merge == CellMerge.Up ? "" : cell.Text)];

    /// <summary>One text for each place of the grid: a wide or tall cell is repeated.</summary>
    public IReadOnlyList<string> Spread { get; } = [.. Cells.Select(cell => cell.Text)];

    /// <summary>The texts of the row's own cells that hold any.</summary>
    public IReadOnlyList<string> Own { get; } =
        [.. Cells.Where(cell => cell.Merge == CellMerge.None && cell.Text.Length > 0).Select(cell => cell.Text)];
}
