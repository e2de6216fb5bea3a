using System.Xml.Linq;
using Workflow.Documents.Writing.Office;
using static Workflow.Documents.Writing.Word.WordXml;

namespace Workflow.Documents.Writing.Word;

/// <summary>An official document on A4 that is built from top to bottom.</summary>
internal sealed class WordDocument(string title, string author)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly XElement body = El("body");

    /// <summary>One paragraph a line of the text, in one of the styles of <see cref="WordStyles"/>.</summary>
    public WordDocument Add(string style, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            body.Add(Paragraph(style, line.TrimEnd('\r')));
        }

        return this;
    }

    public WordDocument Add(XElement table)
    {
        body.Add(table, Paragraph(WordStyles.Gap, ""));
        return this;
    }

    public byte[] ToBytes()
    {
        var document = El("document", new XAttribute(XNamespace.Xmlns + "w", Main), new XAttribute(XNamespace.Xmlns + "r", OfficePackage.Relations), body);
        body.Add(Page());
        return new OfficePackage()
            .Link("", ("officeDocument", "word/document.xml"), (CoreProperties.Relation, CoreProperties.Path))
            .Add("word/document.xml", Word + "document.main+xml", document)
            .Link("word/document.xml", ("styles", "styles.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"), ("footer", "footer-odd.xml"), ("footer", "footer-even.xml"))
            .Add("word/styles.xml", Word + "styles+xml", Rooted(WordStyles.Styles()))
            .Add("word/settings.xml", Word + "settings+xml", Rooted(El("settings", El("evenAndOddHeaders"), El("characterSpacingControl", At("val", "compressPunctuation")))))
            .Add("word/fontTable.xml", Word + "fontTable+xml", Rooted(WordStyles.FontTable()))
            .Add("word/footer-odd.xml", Word + "footer+xml", Rooted(Footer("right", "right")))
            .Add("word/footer-even.xml", Word + "footer+xml", Rooted(Footer("left", "left")))
            .Add(CoreProperties.Path, CoreProperties.ContentType, CoreProperties.Of(title, author))
            .ToBytes();
    }

    public static XElement Paragraph(string style, string text) =>
        El("p", El("pPr", Val("pStyle", style)), text.Length == 0 ? null : Run(text));

    private static XElement Page() => El(
        "sectPr",
        Footer("default", 4),
        Footer("even", 5),
        El("pgSz", At("w", OfficialPage.Width), At("h", OfficialPage.Height)),
        El(
            "pgMar",
            At("top", OfficialPage.Top),
            At("right", OfficialPage.Right),
            At("bottom", OfficialPage.Bottom),
            At("left", OfficialPage.Left),
            At("header", 851),
            At("footer", OfficialPage.Footer),
            At("gutter", 0)),
        El("docGrid", At("type", "lines"), At("linePitch", OfficialPage.Line)));

    private static XElement Footer(string type, int relation) =>
        El("footerReference", At("type", type), new XAttribute((XNamespace)OfficePackage.Relations + "id", $"rId{relation}"));

    /// <summary>— 1 —, one character in from the outer edge.</summary>
    private static XElement Footer(string side, string indent) => El("ftr", El(
        "p",
        El("pPr", Val("pStyle", WordStyles.Footer), El("ind", At(indent, 280)), Val("jc", side)),
        Run("— "),
        El("fldSimple", At("instr", " PAGE "), Run("1")),
        Run(" —")));

    private static XElement Rooted(XElement root)
    {
        root.Add(new XAttribute(XNamespace.Xmlns + "w", Main));
        return root;
    }
}
