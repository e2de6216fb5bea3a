using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing;

/// <summary>Writes a table with the merged header cells of the printed form.</summary>
internal sealed class HtmlTableWriter(HtmlText html, ReportContent content, FormTable table)
{
    private readonly int width = table.Blocks.Max(block => RowDepth(block) + block.Columns.Count);

    public void Write()
    {
        html.Tag("<table class=\"report-table report-table-").Text(table.Id).Line("\">");
        html.Tag("<caption>").Text(table.Title).Line("</caption>");
        foreach (var block in table.Blocks)
        {
            WriteBlock(block);
        }

        html.Line("</table>");
    }

    private void WriteBlock(FormBlock block)
    {
        // A table may have one thead: the blocks of table two head themselves, inside their bodies.
        var isWhole = table.Blocks.Count == 1;
        html.Line(isWhole ? "<thead>" : "<tbody>");
        if (block.Article is { } article)
        {
            html.Tag("<tr>").Cell("th class=\"report-article\" scope=\"rowgroup\"", width, 1).Text(article).Line("</th></tr>");
        }

        WriteHeader(block);
        if (isWhole)
        {
            html.Line("</thead>").Line("<tbody>");
        }

        WriteRows(block);
        html.Line("</tbody>");
    }

    private void WriteHeader(FormBlock block)
    {
        List<IReadOnlyList<string>> paths = [.. block.Columns.Select(column => column.Header)];
        var cells = MergedHeader.Of(paths);
        var depth = MergedHeader.Depth(paths);
        for (var level = 0; level < depth; level++)
        {
            html.Tag("<tr>");
            if (level == 0 && RowDepth(block) > 0)
            {
                html.Cell("th scope=\"col\"", RowDepth(block), depth).Text(block.RowHeading ?? table.Note ?? "").Tag("</th>");
            }

            foreach (var cell in cells.Where(cell => cell.Level == level))
            {
                var columns = Enumerable.Range(cell.Start, cell.Count).Sum(column => Width(block, column));
                html.Cell(cell.Count > 1 ? "th scope=\"colgroup\"" : "th scope=\"col\"", columns, cell.Levels).Text(cell.Label).Tag("</th>");
            }

            html.Line("</tr>");
        }
    }

    private void WriteRows(FormBlock block)
    {
        List<IReadOnlyList<string>> paths = [.. block.Rows.Select(row => row.Header)];
        var labels = MergedHeader.Of(paths);
        for (var row = 0; row < block.Rows.Count; row++)
        {
            html.Tag("<tr>");
            foreach (var label in labels.Where(label => label.Start == row))
            {
                html.Cell(label.Count > 1 ? "th scope=\"rowgroup\"" : "th scope=\"row\"", label.Levels, label.Count).Text(label.Label).Tag("</th>");
            }

            for (var column = 0; column < block.Columns.Count; column++)
            {
                var cell = block.Cells[(row * block.Columns.Count) + column];
                html.Cell("td class=\"report-number\"", Width(block, column), 1).Text(content.Cell(cell.Id).ToString()).Tag("</td>");
            }

            html.Line("</tr>");
        }
    }

    /// <summary>The last column of a narrow block reaches to the edge of the table.</summary>
    private int Width(FormBlock block, int column) =>
        column == block.Columns.Count - 1 ? width - RowDepth(block) - column : 1;

    private static int RowDepth(FormBlock block) => block.Rows.Max(row => row.Header.Count);
}
