namespace Workflow.Rules.Forms;

/// <summary>A table of the form: one block with header paths, or, for table two, a block per item of article 20.</summary>
/// <param name="Id"><c>disclosure</c>, <c>requests</c> or <c>review</c>.</param>
/// <param name="Note">The printed note in the head of the table, if any.</param>
public sealed record FormTable(string Id, string Title, string TitleEn, string? Note, IReadOnlyList<FormBlock> Blocks)
{
    public IEnumerable<FormCell> Cells => Blocks.SelectMany(block => block.Cells);

    /// <summary>The columns of a table with one block (requests, review).</summary>
    public IReadOnlyList<FormColumn> Columns => Blocks[0].Columns;

    /// <summary>The rows of a table with one block (requests, review).</summary>
    public IReadOnlyList<FormRow> Rows => Blocks[0].Rows;
}
