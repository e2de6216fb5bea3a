using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Writing;

public class HtmlReportWriterTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Article_WhenWritten_HasTheOfficialLayout(string formId)
    {
        var form = FormCatalog.Find(formId)!;
        var content = MadeReport.Make(form == FormCatalog.All[0] ? 0 : 1);
        using var document = new HtmlParser().ParseDocument(HtmlReportWriter.Article(content, form));
        document.QuerySelectorAll("h2").Select(heading => heading.TextContent).ShouldBe(form.Sections.Select(section => section.Heading));
        document.QuerySelectorAll("table").Length.ShouldBe(3);
        document.QuerySelectorAll("td.report-number").Length.ShouldBe(form.Cells.Count);
        document.QuerySelectorAll("caption").Length.ShouldBe(3);
        document.QuerySelectorAll("th").ShouldAllBe(header => header.HasAttribute("scope"));
        document.QuerySelectorAll("th.report-article").Select(article => article.TextContent).ShouldBe(form.Table("disclosure").Blocks.Select(block => block.Article));
        foreach (var table in document.QuerySelectorAll("table"))
        {
            Widths(table).Distinct().Count().ShouldBe(1, $"every row of {table.ClassName} fills the table");
        }
    }

    [Fact]
    public void Article_WhenTextIsHostile_EncodesIt()
    {
        var content = MadeReport.Make(0) with
        {
            Title = "<script>alert(1)</script>",
            Sections = new Dictionary<string, string?> { ["overview"] = "\"><img src=x onerror=alert(1)>\n第二段" },
        };
        var html = HtmlReportWriter.Document(content, FormCatalog.Find("2019")!, "/a.css\"><script>");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("<style");
        html.ShouldContain("第二段</p>");
    }

    [Fact]
    public void Article_WhenASectionIsMissing_WritesItsHeadingOverAnEmptyParagraph()
    {
        var content = MadeReport.Make(0) with { Sections = new Dictionary<string, string?> { ["overview"] = "好" } };
        var html = HtmlReportWriter.Article(content, FormCatalog.Find("2019")!);
        html.ShouldContain("六、其他需要报告的事项</h2>\n<p class=\"report-line\"></p>");
        var reading = MadeReading.Taken(html, DocumentKind.Html);
        reading.Content.Section("other").ShouldBeNull("a heading that only the layout wrote is no section");
        reading.Summary.Sections.ShouldBe(["overview", "disclosure", "requests", "review"]);
    }

    [Fact]
    public void Article_WhenACellIsText_WritesTheText()
    {
        var content = MadeReport.Make(0);
        var cells = content.Cells.ToDictionary(entry => entry.Key, entry => entry.Value);
        cells["requests.new.natural"] = CellValue.Unreadable("不适用");
        var html = HtmlReportWriter.Article(content with { Cells = cells }, FormCatalog.Find("2019")!);
        MadeReading.Taken(html, DocumentKind.Html).Content.Cell("requests.new.natural").ShouldBe(CellValue.Unreadable("不适用"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Fragment_WhenAPortalTakesItOver_HasNoClassAndKeepsTheTables(int seed)
    {
        var made = MadeReport.Make(seed);
        // Without a class that keeps them, runs of spaces collapse, as in browsers.
        var content = made with { Sections = made.Sections.ToDictionary(entry => entry.Key, entry => (string?)(entry.Value ?? "").Replace("  ", " ", StringComparison.Ordinal)) };
        var html = HtmlReportWriter.Fragment(content, FormCatalog.Find(content.Form)!);
        using var document = new HtmlParser().ParseDocument(html);
        document.Body!.QuerySelectorAll("[class], [id], script, style, link").ShouldBeEmpty();
        document.QuerySelectorAll("th").ShouldAllBe(header => header.HasAttribute("scope"));
        document.QuerySelectorAll("table").ShouldAllBe(table => table.GetAttribute("border") == "1" && table.QuerySelector("caption") != null);
        MadeReading.Taken(html, DocumentKind.Html).ShouldSay(content, $"seed {seed}");
    }

    [Fact]
    public void Document_WhenNoStylesheetIsGiven_CarriesItsOwnStyleAndNoScript()
    {
        var html = HtmlReportWriter.Document(MadeReport.Make(0), FormCatalog.Find("2019")!, language: Language.English);
        html.ShouldStartWith("<!DOCTYPE html>");
        html.ShouldContain("@media print");
        html.ShouldNotContain("url(");
        html.ShouldContain("<footer lang=\"en\">");
    }

    /// <summary>The number of places that each row covers, cells that reach down from above included.</summary>
    private static List<int> Widths(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").ToList();
        var widths = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var cell in rows[i].Children)
            {
                for (var row = i; row < i + int.Parse(cell.GetAttribute("rowspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture); row++)
                {
                    widths[row] += int.Parse(cell.GetAttribute("colspan") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
                }
            }
        }

        return [.. widths];
    }
}
