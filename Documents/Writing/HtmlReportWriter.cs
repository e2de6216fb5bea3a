using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing;

/// <summary>Writes a report as HTML in the official layout: six headings, three tables, no script.</summary>
/// <remarks>Read back, a content is the same cell for cell and section for section. What a source said beside a number (<c>Raw</c>) is not printed.</remarks>
public static class HtmlReportWriter
{
    /// <summary>The report as one <c>article</c> with our classes, for a page that brings <see cref="HtmlReportStyle.Css"/>.</summary>
    public static string Article(ReportContent content, Form form) => Article(content, form, HtmlDress.Page);

    /// <summary>What a portal's editor takes over: without page, class or script, and with as little style as keeps the tables' lines.</summary>
    public static string Fragment(ReportContent content, Form form) => Article(content, form, HtmlDress.Portal);

    /// <summary>A whole page around <see cref="Article(ReportContent, Form)"/>.</summary>
    /// <param name="stylesheetHref">The stylesheet to link, for a page whose content security policy forbids inline styles;
    /// null writes <see cref="HtmlReportStyle.Css"/> into the page.</param>
    /// <param name="language">The reader's language; the report itself stays in Chinese.</param>
    public static string Document(ReportContent content, Form form, string? stylesheetHref = null, Language language = Language.Chinese)
    {
        var html = new HtmlText();
        html.Line("<!DOCTYPE html>").Line("<html lang=\"zh-CN\">").Line("<head>").Line("<meta charset=\"utf-8\">");
        html.Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.Tag("<title>").Text(content.Title).Line("</title>");
        if (stylesheetHref is { } href)
        {
            html.Tag("<link rel=\"stylesheet\" href=\"").Text(href).Line("\">");
        }
        else
        {
            html.Line("<style>").Tag(HtmlReportStyle.Css).Line("</style>");
        }

        html.Line("</head>").Line("<body>").Tag(Article(content, form));
        if (language == Language.English)
        {
            html.Tag("<footer lang=\"en\">").Text("This report is in Chinese, the language of the official form.").Line("</footer>");
        }

        return html.Line("</body>").Line("</html>").ToString();
    }

    private static string Article(ReportContent content, Form form, HtmlDress dress)
    {
        var html = new HtmlText();
        html.Line($"<article{dress.Report} lang=\"zh-CN\">");
        html.Tag("<h1>").Text(content.Title).Line("</h1>");
        if (content.Section("preface") is { Length: > 0 } preface)
        {
            WriteLines(html, dress, preface);
        }

        foreach (var section in form.Sections)
        {
            WriteSection(html, dress, content, form, section);
        }

        return html.Line("</article>").ToString();
    }

    private static void WriteSection(HtmlText html, HtmlDress dress, ReportContent content, Form form, FormSection section)
    {
        var isMissing = !section.IsTable && content.Section(section.Id) is null;
        html.Tag(isMissing ? $"<h2{dress.MissingHeading}>" : "<h2>").Text(section.Heading).Line("</h2>");
        if (section.IsTable)
        {
            new HtmlTableWriter(html, dress, content, form.Table(section.Id)).Write();
        }
        else
        {
            WriteLines(html, dress, content.Section(section.Id) ?? "");
        }
    }

    private static void WriteLines(HtmlText html, HtmlDress dress, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            html.Tag($"<p{dress.Line}>").Text(line.TrimEnd('\r')).Line("</p>");
        }
    }
}
