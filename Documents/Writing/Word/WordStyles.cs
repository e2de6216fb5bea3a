using System.Xml.Linq;
using static Workflow.Documents.Writing.Word.WordXml;

namespace Workflow.Documents.Writing.Word;

/// <summary>The styles of official documents: title in 小标宋 二号, headings in 黑体 三号, text in 仿宋 三号, page numbers in 宋体 四号.</summary>
internal static class WordStyles
{
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Text = "BodyText";

    /// <summary>Without the indent of two characters: whom a letter addresses.</summary>
    public const string Flush = "FlushText";

    /// <summary>Who signs and when, at the right.</summary>
    public const string Signature = "Signature";

    public const string Label = "TableLabel";

    /// <summary>Long labels, which read better from the left.</summary>
    public const string RowLabel = "TableRowLabel";

    public const string Value = "TableValue";
    public const string Footer = "Footer";

    /// <summary>One point high: Word wants a paragraph after a table, and nobody wants to see it.</summary>
    public const string Gap = "Gap";

    // Half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小五 9 pt.
    private const int Second = 44;
    private const int Third = 32;
    private const int Fourth = 28;
    private const int SmallFifth = 18;

    private const string Song = "宋体";
    private const string Fang = "仿宋_GB2312";
    private const string Hei = "黑体";
    private const string BiaoSong = "方正小标宋简体";

    public static XElement Styles() => El(
        "styles",
        El("docDefaults", El("rPrDefault", El("rPr", Fonts(Fang), Val("sz", Third), Val("szCs", Third), El("lang", At("val", "en-US"), At("eastAsia", "zh-CN")))), El("pPrDefault")),
        Style("Normal", "Normal", null, null),
        Style(Title, "Title", El("pPr", Spacing(680, after: 579), Val("jc", "center")), Run(BiaoSong, Second)),
        Style(Heading, "heading 1", El("pPr", El("keepNext"), Spacing(OfficialPage.Line), Indent(), Val("outlineLvl", 0)), Run(Hei, Third)),
        Style(Text, "Body Text", El("pPr", Spacing(OfficialPage.Line), Indent(), Val("jc", "both")), Run(Fang, Third)),
        Style(Flush, "Flush Text", El("pPr", Spacing(OfficialPage.Line)), Run(Fang, Third)),
        Style(Signature, "Signature", El("pPr", Spacing(OfficialPage.Line), El("ind", At("right", 1280)), Val("jc", "right")), Run(Fang, Third)),
        Style(Label, "Table Label", Cell("center"), Run(Song, SmallFifth)),
        Style(RowLabel, "Table Row Label", Cell("left"), Run(Song, SmallFifth)),
        Style(Value, "Table Value", Cell("center"), Run(Song, SmallFifth)),
        Style(Footer, "footer", null, Run(Song, Fourth)),
        Style(Gap, "Gap", El("pPr", Val("snapToGrid", 0), Spacing(20, after: 120)), Run(Fang, 2)));

    /// <summary>What stands in where a font is not installed.</summary>
    public static XElement FontTable() => El(
        "fonts",
        Font(BiaoSong, "方正小标宋_GBK", "script"),
        Font(Fang, "仿宋", "modern"),
        Font(Hei, "SimHei", "modern"),
        Font(Song, "SimSun", "auto"),
        El("font", At("name", "Times New Roman"), Val("family", "roman"), Val("pitch", "variable")));

    private static XElement Style(string id, string name, XElement? paragraph, XElement? run) => El(
        "style",
        At("type", "paragraph"),
        id == "Normal" ? At("default", 1) : null,
        At("styleId", id),
        Val("name", name),
        id == "Normal" ? null : Val("basedOn", "Normal"),
        El("qFormat"),
        paragraph,
        run);

    private static XElement Run(string font, int halfPoints) => El("rPr", Fonts(font), Val("sz", halfPoints), Val("szCs", halfPoints));

    private static XElement Fonts(string font) => El("rFonts", At("ascii", "Times New Roman"), At("hAnsi", "Times New Roman"), At("eastAsia", font), At("cs", "Times New Roman"));

    private static XElement Spacing(int line, int after = 0) => El("spacing", At("before", 0), At("after", after), At("line", line), At("lineRule", "exact"));

    /// <summary>Off the grid of 22 lines, which would make every row of a table as high as a line of text.</summary>
    private static XElement Cell(string side) => El("pPr", Val("snapToGrid", 0), Val("jc", side));

    /// <summary>Two characters, whatever their size; the second figure is for programs that only know lengths.</summary>
    private static XElement Indent() => El("ind", At("firstLine", 640), At("firstLineChars", 200));

    private static XElement Font(string name, string otherName, string family) =>
        El("font", At("name", name), Val("altName", otherName), Val("charset", "86"), Val("family", family), Val("pitch", "default"));
}
