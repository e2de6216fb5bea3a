using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing.Spreadsheet;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using CellValue = Workflow.Rules.Content.CellValue;

namespace Workflow.Documents.Tests.Writing.Spreadsheet;

public class SpreadsheetWriterTests
{
    public static TheoryData<string> Forms => [.. FormCatalog.All.Select(form => form.Id)];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Write_WhenContentVaries_HasNoValidatorError(int seed) => ShouldBeValid(Export(MadeReport.Make(seed)));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_WhenItIsTheTemplate_HasNoValidatorError(string form) => ShouldBeValid(SpreadsheetTemplateWriter.Write(FormCatalog.Find(form)!));

    [Theory]
    [MemberData(nameof(Forms))]
    public void Write_WhenItIsTheTemplate_LocksAllButInputsAndAddsUpEveryTotal(string formId)
    {
        var form = FormCatalog.Find(formId)!;
        using var document = Open(SpreadsheetTemplateWriter.Write(form));
        var totals = Sums.Of(form).ToDictionary(sum => sum.Total);
        var sheets = document.WorkbookPart!.WorksheetParts.ToList();
        sheets.ShouldAllBe(part => part.Worksheet.GetFirstChild<SheetProtection>()!.Sheet!.Value);

        foreach (var (id, cell) in NamedCells(document).Where(named => form.FindCell(named.Key) is not null))
        {
            var isTotal = totals.TryGetValue(id, out var sum);
            IsLocked(document, cell).ShouldBe(isTotal, id);
            (cell.CellFormula is not null).ShouldBe(isTotal, id);
            if (isTotal)
            {
                var addends = sum!.Addends.Select(addend => NamedCells(document)[addend].CellReference!.Value);
                cell.CellFormula!.Text.ShouldContain($"SUM({string.Join(',', addends)})");
            }
        }

        sheets.Sum(part => part.Worksheet.Descendants<DataValidation>().Count(rule => rule.Type is not null)).ShouldBe(form.Cells.Count - totals.Count);
        sheets.SelectMany(part => part.Worksheet.Descendants<DataValidation>()).ShouldAllBe(rule => rule.Prompt!.Value!.Length > 4 && rule.Prompt.Value.Length <= 255 && rule.PromptTitle!.Value!.Length <= 32);
    }

    [Fact]
    public void Write_WhenTextLooksLikeAFormula_StaysText()
    {
        var made = MadeReport.Make(1);
        var cells = new Dictionary<string, CellValue>(made.Cells) { ["requests.new.natural"] = CellValue.Unreadable("=HYPERLINK(\"http://example\")") };
        using var document = Open(Export(made with { Title = "@SUM(1)", Cells = cells }));

        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<CellFormula>()).ShouldBeEmpty();
        var cell = NamedCells(document)["requests.new.natural"];
        cell.InnerText.ShouldBe("=HYPERLINK(\"http://example\")");
        Format(document, cell).QuotePrefix!.Value.ShouldBeTrue("typing into the cell later makes no formula of it");
    }

    [Fact]
    public void Write_WhenRepeated_GivesTheSameBytes() => Export(MadeReport.Make(3)).ShouldBe(Export(MadeReport.Make(3)));

    private static byte[] Export(ReportContent content) => SpreadsheetReportWriter.Write(content, FormCatalog.Find(content.Form)!);

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), false);

    private static void ShouldBeValid(byte[] bytes)
    {
        using var document = Open(bytes);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
    }

    private static Dictionary<string, Cell> NamedCells(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart!;
        var sheets = book.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet => ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!));
        return book.Workbook.DefinedNames!.Elements<DefinedName>().ToDictionary(name => name.Name!.Value!, name =>
        {
            var parts = name.Text.Replace("$", "", StringComparison.Ordinal).Split('!');
            return sheets[parts[0].Trim('\'')][parts[1]];
        });
    }

    private static CellFormat Format(SpreadsheetDocument document, Cell cell) =>
        document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static bool IsLocked(SpreadsheetDocument document, Cell cell) => Format(document, cell).Protection!.Locked!.Value;
}
