using System.Net;
using Workflow.Documents.Blocks;
using Workflow.Documents.Tests.Made;

namespace Workflow.Documents.Tests.Samples;

/// <summary>Prints the blocks of a text as a page and as a Word document, word for word.</summary>
internal static class BlockPrinter
{
    public static string Html(IEnumerable<Block> blocks) => "<html><body>" + string.Concat(blocks.Select(block => block switch
    {
        Block.Line line => $"<p style=\"white-space:pre-wrap\" class=\"report-line\">{Encode(line.Text)}</p>",
        Block.Grid grid => "<table>" + string.Concat(grid.Rows.Select(row => "<tr>" + string.Concat(row.Cells.Select(cell => $"<td>{Encode(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal)}</td>")) + "</tr>")) + "</table>",
        _ => "",
    })) + "</body></html>";

    public static byte[] Docx(IEnumerable<Block> blocks) => DocxPackage.Of(string.Concat(blocks.Select(block => block switch
    {
        Block.Line line => Paragraph(line.Text),
        Block.Grid grid => "<w:tbl>" + string.Concat(grid.Rows.Select(row => "<w:tr>" + string.Concat(row.Cells.Select(cell => $"<w:tc>{string.Concat(cell.Text.Split('\n').Select(Paragraph))}</w:tc>")) + "</w:tr>")) + "</w:tbl>",
        _ => "",
    })));

    private static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{Encode(text)}</w:t></w:r></w:p>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
