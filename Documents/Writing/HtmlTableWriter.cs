using Workflow.Documents.Writing.Tables;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing;

/// <summary>Writes a table with the merged header cells of the printed form.</summary>
internal sealed class HtmlTableWriter(HtmlText html, HtmlDress dress, ReportContent content, FormTable table)
{
    public void Write()
    {
        html.Line($"<table{dress.Table}>");
        html.Tag("<caption>").Text(table.Title).Line("</caption>");
        var layout = TableLayout.Of(table);
        foreach (var block in layout.Blocks)
        {
            // A table may have one thead: the blocks of table two head themselves, inside their bodies.
            var isWhole = layout.Blocks.Count == 1;
            html.Line(isWhole ? "<thead>" : "<tbody>");
            WriteRows(block.Head);
            if (isWhole)
            {
                html.Line("</thead>").Line("<tbody>");
            }

            WriteRows(block.Body);
            html.Line("</tbody>");
        }

        html.Line("</table>");
    }

    private void WriteRows(IReadOnlyList<IReadOnlyList<LaidCell>> rows)
    {
        foreach (var row in rows)
        {
            html.Tag("<tr>");
            foreach (var cell in row)
            {
                html.Cell(OpeningOf(cell), cell.Columns, cell.Rows)
                    .Text(cell.Cell is { } value ? content.Cell(value.Id).ToString() : cell.Text)
                    .Tag(cell.Cell is null ? "</th>" : "</td>");
            }

            html.Line("</tr>");
        }
    }

    private string OpeningOf(LaidCell cell) => cell.Role switch
    {
        LaidRole.Article => $"th{dress.Article} scope=\"rowgroup\"",
        LaidRole.ColumnGroup => "th scope=\"colgroup\"",
        LaidRole.Column => "th scope=\"col\"",
        LaidRole.RowGroup => "th scope=\"rowgroup\"",
        LaidRole.Row => "th scope=\"row\"",
        _ => $"td{dress.Value}",
    };
}
