using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing.Word;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Writing.Word;

public class WordReportWriterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(9)]
    public void Write_WhenContentVaries_HasNoValidatorError(int seed)
    {
        using var document = Open(MadeReport.Make(seed));
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2019", 0)]
    [InlineData("2021", 1)]
    public void Write_WhenContentIsWhole_HasTheOfficialLayout(string formId, int seed)
    {
        var form = FormCatalog.Find(formId)!;
        using var document = Open(MadeReport.Make(seed));
        var body = document.MainDocumentPart!.Document.Body!;

        Texts(body, "Title").Count.ShouldBe(1);
        Texts(body, "Heading1").ShouldBe(form.Sections.Select(section => section.Heading));
        body.Elements<Table>().Count().ShouldBe(3);
        body.ChildElements[^2].ShouldBeOfType<Paragraph>("a body that ends with a table is repaired on opening");
        var size = body.GetFirstChild<SectionProperties>()!.GetFirstChild<PageSize>()!;
        (size.Width!.Value, size.Height!.Value).ShouldBe((11906u, 16838u));
        document.MainDocumentPart.FooterParts.Select(part => part.Footer.InnerText).ShouldAllBe(text => text == "— 1 —");
        foreach (var table in body.Elements<Table>())
        {
            table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Sum(cell => cell.TableCellProperties!.GridSpan?.Val?.Value ?? 1)).Distinct()
                .ShouldBe([table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Count()], "every row fills the table");
        }
    }

    [Fact]
    public void Write_WhenCellsHaveValues_PrintsEachOfThemInItsPlace()
    {
        var made = MadeReport.Make(1);
        var form = FormCatalog.Find("2021")!;
        using var document = Open(made with { Cells = form.Cells.Select((cell, place) => (cell, place)).ToDictionary(pair => pair.cell.Id, pair => CellValue.Of(10_000 + pair.place)) });

        var printed = document.MainDocumentPart!.Document.Body!.Elements<Table>().SelectMany(table => table.Descendants<TableCell>())
            .Where(cell => cell.Descendants<ParagraphStyleId>().Single().Val == "TableValue").Select(cell => cell.InnerText);
        printed.ShouldBe(Enumerable.Range(10_000, form.Cells.Count).Select(number => $"{number}"));
    }

    [Fact]
    public void Write_WhenTextIsHostile_StaysTextOfOneDocument()
    {
        var hostile = MadeReport.Make(1) with
        {
            Title = "<w:t>&\u0001\uD800标题",
            Sections = new Dictionary<string, string?> { ["overview"] = "]]><!--\u0000\uFFFF  two\tblanks  \n𠮷" },
        };
        using var document = Open(hostile);
        Texts(document.MainDocumentPart!.Document.Body!, "Title").ShouldBe(["<w:t>&标题"]);
        Texts(document.MainDocumentPart.Document.Body!, "BodyText").Take(2).ShouldBe(["]]><!--  twoblanks  ", "𠮷"]);
        document.MainDocumentPart.Document.Body!.Descendants<TabChar>().Count().ShouldBe(1);
    }

    [Fact]
    public void Write_WhenRepeated_GivesTheSameBytes() =>
        Write(MadeReport.Make(3)).ShouldBe(Write(MadeReport.Make(3)));

    private static byte[] Write(ReportContent content) => WordReportWriter.Write(content, FormCatalog.Find(content.Form)!);

    private static WordprocessingDocument Open(ReportContent content) => WordprocessingDocument.Open(new MemoryStream(Write(content)), false);

    private static List<string> Texts(Body body, string style) =>
        [.. body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(paragraph => paragraph.InnerText)];
}
