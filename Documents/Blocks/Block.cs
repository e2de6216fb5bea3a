namespace Workflow.Documents.Blocks;

/// <summary>What every kind of document is first read into: lines of prose, and grids of cells.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>One line of prose, white space at its ends removed; empty for a blank line.</summary>
    /// <param name="IsStyledHeading">Whether the document itself marks the line as a heading, by a style or a tag.</param>
    public sealed record Line(string Text, bool IsStyledHeading = false) : Block;

    public sealed record Grid(IReadOnlyList<GridRow> Rows) : Block;
}
