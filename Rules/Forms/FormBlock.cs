namespace Workflow.Rules.Forms;

/// <summary>Rows and columns that share one header.</summary>
/// <param name="Article">The item of article 20 that the block reports on, as printed: 第二十条第（一）项; null where there is none.</param>
/// <param name="RowHeading">The heading above the row labels (信息内容), null where there is none.</param>
public sealed record FormBlock(
    string? Article,
    string? RowHeading,
    IReadOnlyList<FormColumn> Columns,
    IReadOnlyList<FormRow> Rows,
    IReadOnlyList<FormCell> Cells);
