using System.Text;
using Workflow.Documents.Writing;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>A document in one of the layouts, and what it says.</summary>
internal sealed record MadeDocument(string Layout, DocumentKind Kind, byte[] Bytes, ReportContent Says)
{
    private static readonly (string Name, DocumentKind Kind, Func<ReportContent, Variation, byte[]> Print)[] Layouts =
    [
        ("text, a cell a line", DocumentKind.Text, (content, variation) => Utf8(TextLayout.Print(content, variation))),
        ("text, cells apart by spaces", DocumentKind.Text, (content, variation) => Utf8(TextLayout.Print(content, variation, spaced: true))),
        ("html, our own", DocumentKind.Html, (content, _) => Utf8(HtmlReportWriter.Article(content, FormCatalog.Find(content.Form)!))),
        .. from spans in Enum.GetValues<SpanStyle>()
           from joined in new[] { false, true }
           // Blank places and one table for all: nothing in it says how wide a heading is.
           where spans != SpanStyle.Blank || !joined
           select ($"html, {spans}{(joined ? ", joined" : "")}", DocumentKind.Html,
               (Func<ReportContent, Variation, byte[]>)((content, variation) => Utf8(HtmlLayout.Print(content, variation, spans, joined)))),
        .. from style in Enum.GetValues<DocxStyle>()
           select ($"docx, {style}", DocumentKind.Docx, (Func<ReportContent, Variation, byte[]>)((content, variation) => DocxLayout.Print(content, variation, style))),
    ];

    public static int LayoutCount => Layouts.Length;

    /// <summary>The document of a seed; consecutive seeds go through the layouts.</summary>
    public static MadeDocument Make(int seed)
    {
        var (name, kind, print) = Layouts[seed % Layouts.Length];
        var made = MadeReport.Make(seed + (seed / Layouts.Length));
        // Portals collapse runs of spaces, as browsers do.
        var says = kind != DocumentKind.Html || name == "html, our own" ? made
            : made with { Sections = made.Sections.ToDictionary(entry => entry.Key, entry => entry.Value?.Replace("  ", " ", StringComparison.Ordinal)) };
        return new MadeDocument(name, kind, print(says, new Variation(new Random(seed))), says);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
