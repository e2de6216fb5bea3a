using System.Xml.Linq;
using static Workflow.Documents.Writing.Word.WordXml;

namespace Workflow.Documents.Writing.Word;

/// <summary>Tables that fill the type area.</summary>
internal static class WordTable
{
    /// <param name="widths">Of each place of a row, in twentieths of a point.</param>
    public static XElement Of(IReadOnlyList<int> widths, IEnumerable<XElement> rows) => El(
        "tbl",
        El(
            "tblPr",
            El("tblW", At("w", widths.Sum()), At("type", "dxa")),
            Val("jc", "center"),
            Borders(),
            El("tblLayout", At("type", "fixed")),
            El("tblCellMar", El("left", At("w", 28), At("type", "dxa")), El("right", At("w", 28), At("type", "dxa")))),
        El("tblGrid", widths.Select(width => El("gridCol", At("w", width)))),
        rows);

    /// <param name="isHead">Printed again at the top of each page.</param>
    public static XElement Row(bool isHead, IEnumerable<XElement> cells) =>
        El("tr", El("trPr", El("cantSplit"), El("trHeight", At("val", 340), At("hRule", "atLeast")), isHead ? El("tblHeader") : null), cells);

    /// <param name="merge">Null for a cell of one row, <c>restart</c> for the top of several, <c>continue</c> for what it covers.</param>
    public static XElement Cell(int width, int columns, string? merge, string style, string text) => El(
        "tc",
        El(
            "tcPr",
            El("tcW", At("w", width), At("type", "dxa")),
            columns > 1 ? Val("gridSpan", columns) : null,
            merge is null ? null : Val("vMerge", merge),
            Val("vAlign", "center")),
        WordDocument.Paragraph(style, text));

    private static XElement Borders() => El(
        "tblBorders",
        new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side =>
            El(side, At("val", "single"), At("sz", 4), At("space", 0), At("color", "000000"))));
}
