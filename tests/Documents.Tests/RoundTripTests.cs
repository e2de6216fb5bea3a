using FsCheck;
using FsCheck.Fluent;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing;
using Workflow.Documents.Writing.Csv;
using Workflow.Documents.Writing.Spreadsheet;
using Workflow.Documents.Writing.Word;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests;

/// <summary>What was written is what is read: every cell and every section, over both forms.</summary>
public class RoundTripTests
{
    private const int Documents = 150;

    [Fact]
    public void Read_WhenTextIsPrintedAsOfficesDo_GivesTheSameReport() => ForSeeds(Documents, seed =>
    {
        var content = MadeReport.Make(seed);
        MadeReading.Taken(TextLayout.Print(content, new Variation(new Random(seed)))).ShouldSay(content, $"seed {seed}");
    });

    [Fact]
    public void Read_WhenArticleIsOurOwn_GivesTheSameReport() => ForSeeds(Documents, seed =>
    {
        var content = MadeReport.Make(seed);
        var html = HtmlReportWriter.Article(content, MadeReport.FormOf(seed));
        MadeReading.Taken(html, DocumentKind.Html).ShouldSay(content, $"seed {seed}");
    });

    [Theory]
    [InlineData(SpanStyle.Spans, false)]
    [InlineData(SpanStyle.Spans, true)]
    [InlineData(SpanStyle.Repeated, false)]
    [InlineData(SpanStyle.Repeated, true)]
    [InlineData(SpanStyle.Blank, false)]
    [InlineData(SpanStyle.Cut, false)]
    [InlineData(SpanStyle.Cut, true)]
    [InlineData(SpanStyle.Lost, false)]
    [InlineData(SpanStyle.Lost, true)]
    public void Read_WhenPortalsChangeTheSpans_GivesTheSameReport(SpanStyle spans, bool joinTables) => ForSeeds(Documents / 5, seed =>
    {
        var made = MadeReport.Make(seed);
        // Portals collapse runs of spaces, as browsers do.
        var content = made with { Sections = made.Sections.ToDictionary(entry => entry.Key, entry => entry.Value?.Replace("  ", " ", StringComparison.Ordinal)) };
        var html = HtmlLayout.Print(content, new Variation(new Random(seed)), spans, joinTables);
        MadeReading.Taken(html, DocumentKind.Html).ShouldSay(content, $"seed {seed}, {spans}, joined {joinTables}");
    });

    [Theory]
    [InlineData(DocxStyle.Merged)]
    [InlineData(DocxStyle.Repeated)]
    [InlineData(DocxStyle.Lost)]
    [InlineData(DocxStyle.Joined)]
    [InlineData(DocxStyle.Nested)]
    [InlineData(DocxStyle.Tracked)]
    [InlineData(DocxStyle.Boxed)]
    [InlineData(DocxStyle.Styled)]
    [InlineData(DocxStyle.Controls)]
    [InlineData(DocxStyle.Cut)]
    public void Read_WhenWordDocumentsDifferInside_GivesTheSameReport(DocxStyle style) => ForSeeds(Documents / 5, seed =>
    {
        var content = MadeReport.Make(seed);
        var document = DocxLayout.Print(content, new Variation(new Random(seed)), style);
        MadeReading.Taken(document, DocumentKind.Docx).ShouldSay(content, $"seed {seed}, {style}");
    });

    [Fact]
    public void Read_WhenJsonIsOurOwn_GivesTheSameHash() => ForSeeds(Documents, seed =>
    {
        var content = MadeReport.Make(seed) with { Raw = new Dictionary<string, string> { [MadeReport.FormOf(seed).Cells[0].Id] = "5次" } };
        var reading = ReportReader.Read(JsonReportWriter.Write(content), DocumentKind.Json, new ReadTarget(2020, ""));
        ContentHash.Of(reading.ShouldBeOfType<DocumentReading.Read>().Content).ShouldBe(ContentHash.Of(content), $"seed {seed}");
    });

    [Fact]
    public void Read_WhenSpreadsheetIsOurOwn_GivesTheSameReport() => ForSeeds(Documents, seed =>
    {
        var content = AnyReport.Make(seed);
        var xlsx = SpreadsheetReportWriter.Write(content, FormCatalog.Find(content.Form)!);
        ReportReader.Read(xlsx, DocumentKind.Spreadsheet, new ReadTarget(2020, "")).ShouldBeOfType<DocumentReading.Read>().ShouldSay(content, $"seed {seed}");
    });

    [Fact]
    public void Read_WhenWordIsOurOwn_GivesTheSameReport() => ForSeeds(Documents, seed =>
    {
        var made = MadeReport.Make(seed);
        // Word has no place for a section that is missing: its heading stands over an empty paragraph.
        var content = made with { Sections = made.Sections.ToDictionary(entry => entry.Key, entry => entry.Key == "preface" ? entry.Value : entry.Value ?? "") };
        var docx = WordReportWriter.Write(content, FormCatalog.Find(content.Form)!);
        ReportReader.Read(docx, DocumentKind.Docx, new ReadTarget(2020, "")).ShouldBeOfType<DocumentReading.Read>().ShouldSay(content, $"seed {seed}");
    });

    [Fact]
    public void Read_WhenCsvIsOurOwn_GivesTheSameReport() => ForSeeds(Documents, seed =>
    {
        var content = AnyReport.Make(seed);
        var csv = CsvReportWriter.Write(content, FormCatalog.Find(content.Form)!);
        ReportReader.Read(csv, DocumentKind.Csv, new ReadTarget(2020, "")).ShouldBeOfType<DocumentReading.Read>().ShouldSay(content, $"seed {seed}");
    });

    [Fact]
    public void Read_WhenPageIsOurOwn_GivesTheSameReport()
    {
        var content = MadeReport.Make(7);
        var page = HtmlReportWriter.Document(content, MadeReport.FormOf(7), "/report.css", Rules.Language.English);
        MadeReading.Taken(page, DocumentKind.Html).ShouldSay(content, "the page around a fragment adds nothing");
    }

    [Fact]
    public void FormCatalog_WhenSeedsVary_GivesBothForms() =>
        Enumerable.Range(0, 4).Select(seed => MadeReport.FormOf(seed).Id).Distinct().Count().ShouldBe(FormCatalog.All.Count);

    private static void ForSeeds(int count, Action<int> check) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithStartSize(1).WithEndSize(100_000), Prop.ForAll(ArbMap.Default.ArbFor<int>(), check));
}
