using System.Xml.Linq;
using static Workflow.Documents.Writing.Spreadsheet.SheetXml;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>The formats behind <see cref="SheetStyle"/>, in its order.</summary>
internal static class SheetStyles
{
    private const int Grey = 2;
    private const int Yellow = 3;

    /// <summary>The built-in format “text”.</summary>
    private const int AsText = 49;

    public static XElement Styles() => El(
        "styleSheet",
        El("fonts", Font(11), Font(16, bold: true), Font(11, bold: true), Font(10, colour: "FF666666")),
        El("fills", Fill("none"), Fill("gray125"), Fill("solid", "FFF2F2F2"), Fill("solid", "FFFFFBE0")),
        El("borders", Border(null), Border("thin")),
        El("cellStyleXfs", El("xf")),
        El(
            "cellXfs",
            Format(),
            Format(font: 1, side: "center"),
            Format(fill: Grey, border: 1, side: "center"),
            Format(fill: Grey, border: 1, side: "left"),
            Format(border: 1, side: "right"),
            Format(border: 1, side: "left", isText: true),
            Format(fill: Yellow, border: 1, side: "right", isInput: true),
            Format(fill: Yellow, border: 1, side: "left", isText: true, isInput: true),
            Format(font: 2, fill: Grey, border: 1, side: "right"),
            Format(font: 3, side: "left")));

    private static XElement Font(int size, bool bold = false, string? colour = null) =>
        El("font", bold ? El("b") : null, El("sz", At("val", size)), colour is null ? null : El("color", At("rgb", colour)), El("name", At("val", "宋体")));

    private static XElement Fill(string pattern, string? colour = null) =>
        El("fill", El("patternFill", At("patternType", pattern), colour is null ? null : El("fgColor", At("rgb", colour))));

    private static XElement Border(string? line) =>
        El("border", new[] { "left", "right", "top", "bottom", "diagonal" }.Select(side => El(side, line is null || side == "diagonal" ? null : At("style", line))));

    private static XElement Format(int font = 0, int fill = 0, int border = 0, string? side = null, bool isText = false, bool isInput = false) => El(
        "xf",
        At("numFmtId", isText ? AsText : 0),
        At("fontId", font),
        At("fillId", fill),
        At("borderId", border),
        At("xfId", 0),
        isText ? At("quotePrefix", 1) : null,
        At("applyAlignment", 1),
        At("applyProtection", 1),
        side is null ? null : El("alignment", At("horizontal", side), At("vertical", isText ? "top" : "center"), At("wrapText", 1)),
        El("protection", At("locked", isInput ? 0 : 1)));
}
