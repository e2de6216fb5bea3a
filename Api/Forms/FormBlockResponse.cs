using Workflow.Rules;
using Workflow.Rules.Forms;

namespace Workflow.Api.Forms;

/// <param name="Article">The item of article 20, as printed.</param>
public sealed record FormBlockResponse(
    string? Article, string? RowHeading, IReadOnlyList<FormLabelResponse> Columns, IReadOnlyList<FormLabelResponse> Rows, IReadOnlyList<FormCellResponse> Cells)
{
    public static FormBlockResponse Of(FormBlock block, Language language) => new(
        block.Article,
        block.RowHeading,
        [.. block.Columns.Select(column => new FormLabelResponse(column.Id, column.Label, column.LabelEn, column.Header, column.Explanation?.In(language)))],
        [.. block.Rows.Select(row => new FormLabelResponse(row.Id, row.Label, row.LabelEn, row.Header, row.Explanation?.In(language)))],
        [.. block.Cells.Select(cell => new FormCellResponse(cell.Id, cell.Row.Id, cell.Column.Id, cell.Unit, cell.UnitPrinted, cell.IsWhole, cell.MayBeNegative))]);
}
