using System.IO.Compression;
using System.Text;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing.Spreadsheet;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Reading.Spreadsheet;

public class SpreadsheetReaderTests
{
    private static readonly Form Form = FormCatalog.Find("2021")!;

    [Fact]
    public void Read_WhenTheTemplateIsEmpty_GivesABlankReportWithoutSections()
    {
        var reading = Read(SpreadsheetTemplateWriter.Write(Form)).ShouldBeOfType<DocumentReading.Read>();
        reading.Content.Cells.Values.ShouldAllBe(value => value.IsBlank);
        reading.Content.Sections.ShouldBeEmpty("what nobody wrote is missing, not empty");
        reading.Summary.Cells.ShouldBe(Form.Cells.Count);
        reading.Summary.Notes.Single().Zh.ShouldContain("公式");
    }

    [Fact]
    public void Read_WhenAProgramSavedTheTemplate_TakesSharedTextsInexactDoublesAndCachedTotals()
    {
        var template = Changed(SpreadsheetTemplateWriter.Write(Form), (path, xml) => path switch
        {
            "xl/worksheets/sheet2.xml" => WithCell(xml, "disclosure.fees.amount", "<c r=\"{0}\" s=\"6\"><v>5.0999999999999996</v></c>"),
            "xl/worksheets/sheet3.xml" => WithCell(WithCell(xml, "requests.new.natural", "<c r=\"{0}\" t=\"s\"><v>1</v></c>"), "requests.new.total", "<c r=\"{0}\"><f>SUM(9,9)</f><v>12</v></c>"),
            _ => xml,
        });
        var shared = With(template, "xl/sharedStrings.xml", "<sst><si><t>甲</t></si><si><r><t>12</t></r><r><t>次</t></r><rPh><t>ci</t></rPh></si></sst>");

        var content = Read(shared).ShouldBeOfType<DocumentReading.Read>().Content;

        content.Cell("disclosure.fees.amount").ShouldBe(CellValue.Of(5.1m));
        content.Cell("requests.new.natural").ShouldBe(CellValue.Of(12));
        content.Raw["requests.new.natural"].ShouldBe("12次");
        content.Cell("requests.new.total").ShouldBe(CellValue.Of(12), "what the file says it came to, not what it would come to");
    }

    [Fact]
    public void Read_WhenRowsWereMoved_FollowsTheNames()
    {
        var content = MadeReport.Make(1);
        var moved = Changed(Export(content), (path, xml) => path switch
        {
            "xl/workbook.xml" => System.Text.RegularExpressions.Regex.Replace(xml, @"\$(\d+)<", match => $"${int.Parse(match.Groups[1].Value, null) + 3}<"),
            _ when path.Contains("worksheets", StringComparison.Ordinal) => System.Text.RegularExpressions.Regex.Replace(xml, @" r=""([A-Z]*)(\d+)""", match => $" r=\"{match.Groups[1].Value}{int.Parse(match.Groups[2].Value, null) + 3}\""),
            _ => xml,
        });
        Read(moved).ShouldBeOfType<DocumentReading.Read>().ShouldSay(content, "three rows further down");
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("not a workbook")]
    public void Read_WhenItIsNoWorkbook_IsRefused(string bytes) =>
        Code(Encoding.UTF8.GetBytes(bytes)).ShouldBe(bytes.Length == 0 ? "import.empty" : "import.unreadable");

    [Fact]
    public void Read_WhenItIsAnOldOrEncryptedWorkbook_IsRefused() => Code([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).ShouldBe("import.unreadable");

    [Fact]
    public void Read_WhenItIsCutOff_IsRefused()
    {
        var whole = Export(MadeReport.Make(1));
        Code(whole[..(whole.Length / 2)]).ShouldBe("import.unreadable");
    }

    [Fact]
    public void Read_WhenItCarriesMacros_IsRefused() => Code(With(Export(MadeReport.Make(1)), "xl/vbaProject.bin", "x")).ShouldBe("import.macros");

    [Fact]
    public void Read_WhenAPartUnpacksToTooMuch_IsRefused() =>
        Code(With(Export(MadeReport.Make(1)), "xl/sharedStrings.xml", new string(' ', 9_000_000))).ShouldBe("import.tooLarge");

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><workbook>&a;</workbook>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>")]
    [InlineData("<workbook>")]
    public void Read_WhenItsXmlIsHostileOrBroken_IsRefused(string xml) =>
        Code(Changed(Export(MadeReport.Make(1)), (path, old) => path == "xl/workbook.xml" ? xml : old)).ShouldBe("import.unreadable");

    [Theory]
    [InlineData("<workbook/>")]
    [InlineData("<workbook><sheets><sheet name='A'/></sheets><definedNames><definedName name='requests.new.natural'>#REF!</definedName><definedName>A!$A$1</definedName></definedNames></workbook>")]
    public void Read_WhenItIsSomebodyElsesWorkbook_IsRefused(string xml) =>
        Code(Changed(Export(MadeReport.Make(1)), (path, old) => path == "xl/workbook.xml" ? xml : old)).ShouldBe("import.notAReport");

    [Fact]
    public void Read_WhenACellIsHuge_IsRefused()
    {
        var made = MadeReport.Make(1);
        var cells = new Dictionary<string, CellValue>(made.Cells) { ["requests.new.natural"] = CellValue.Unreadable(new string('甲', 3000)) };
        Code(Export(made with { Cells = cells })).ShouldBe("import.tooLarge");
    }

    private static byte[] Export(ReportContent content) => SpreadsheetReportWriter.Write(content, FormCatalog.Find(content.Form)!);

    private static DocumentReading Read(byte[] bytes) => ReportReader.Read(bytes, DocumentKind.Spreadsheet, new ReadTarget(2021, ""));

    private static string Code(byte[] bytes) => Read(bytes).ShouldBeOfType<DocumentReading.Refused>().Code;

    private static string WithCell(string xml, string cell, string written)
    {
        var names = System.Text.RegularExpressions.Regex.Match(Part(SpreadsheetTemplateWriter.Write(Form), "xl/workbook.xml"), $@"name=""{cell}"">[^!]*!\$([A-Z]+)\$(\d+)<");
        var place = names.Groups[1].Value + names.Groups[2].Value;
        var old = System.Text.RegularExpressions.Regex.Match(xml, $@"<c r=""{place}""[^>]*?(/>|>.*?</c>)");
        old.Success.ShouldBeTrue(cell);
        return xml.Replace(old.Value, string.Format(null, written, place), StringComparison.Ordinal);
    }

    private static string Part(byte[] package, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] With(byte[] package, string path, string text) => Rewritten(package, (_, old) => old, (path, text));

    private static byte[] Changed(byte[] package, Func<string, string, string> change) => Rewritten(package, change, null);

    private static byte[] Rewritten(byte[] package, Func<string, string, string> change, (string Path, string Text)? more)
    {
        using var result = new MemoryStream();
        using (var zip = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var source = new ZipArchive(new MemoryStream(package));
            foreach (var entry in source.Entries)
            {
                Write(zip, entry.FullName, change(entry.FullName, Part(package, entry.FullName)));
            }

            if (more is { } part)
            {
                Write(zip, part.Path, part.Text);
            }
        }

        return result.ToArray();
    }

    private static void Write(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write(text);
    }
}
