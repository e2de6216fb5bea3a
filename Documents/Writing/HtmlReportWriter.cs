using Workflow.Documents.Reading.Html;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing;

/// <summary>Writes a report as HTML in the official layout: six headings, three tables, no script.</summary>
/// <remarks>Read back, a content is the same cell for cell and section for section. What a source said beside a number (<c>Raw</c>) is not printed.</remarks>
public static class HtmlReportWriter
{
    /// <summary>A fragment that a portal's editor takes over: one <c>article</c>, without page, style or script.</summary>
    public static string Fragment(ReportContent content, Form form)
    {
        var html = new HtmlText();
        html.Line("<article class=\"report\" lang=\"zh-CN\">");
        html.Tag("<h1>").Text(content.Title).Line("</h1>");
        if (content.Section("preface") is { Length: > 0 } preface)
        {
            WriteLines(html, preface);
        }

        foreach (var section in form.Sections)
        {
            WriteSection(html, content, form, section);
        }

        return html.Line("</article>").ToString();
    }

    /// <summary>A whole page around <see cref="Fragment"/>.</summary>
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

        html.Line("</head>").Line("<body>").Tag(Fragment(content, form));
        if (language == Language.English)
        {
            html.Tag("<footer lang=\"en\">").Text("This report is in Chinese, the language of the official form.").Line("</footer>");
        }

        return html.Line("</body>").Line("</html>").ToString();
    }

    private static void WriteSection(HtmlText html, ReportContent content, Form form, FormSection section)
    {
        var isMissing = !section.IsTable && content.Section(section.Id) is null;
        html.Tag(isMissing ? $"<h2 class=\"{HtmlElements.MissingSection}\">" : "<h2>").Text(section.Heading).Line("</h2>");
        if (section.IsTable)
        {
            new HtmlTableWriter(html, content, form.Table(section.Id)).Write();
        }
        else
        {
            WriteLines(html, content.Section(section.Id) ?? "");
        }
    }

    private static void WriteLines(HtmlText html, string text)
    {
        foreach (var line in text.Split('\n'))
        {
            html.Tag($"<p class=\"{HtmlElements.Line}\">").Text(line.TrimEnd('\r')).Line("</p>");
        }
    }
}
