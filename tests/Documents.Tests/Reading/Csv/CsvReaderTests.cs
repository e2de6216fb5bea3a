using System.Text;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing.Csv;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Reading.Csv;

public class CsvReaderTests
{
    [Fact]
    public void Read_WhenAProgramSavedItInGbkWithSemicolons_GivesTheSameReport()
    {
        var made = MadeReport.Make(1);
        var content = made with { Sections = made.Sections.ToDictionary(entry => entry.Key, _ => (string?)"甲；乙") };
        var csv = Encoding.UTF8.GetString(CsvReportWriter.Write(content, FormCatalog.Find(content.Form)!)).TrimStart('\uFEFF').Replace(',', ';');
        var reading = ReportReader.Read(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(csv), DocumentKind.Csv, new ReadTarget(2021, ""));
        reading.ShouldBeOfType<DocumentReading.Read>().ShouldSay(content, "GBK, semicolons");
    }

    [Fact]
    public void Read_WhenColumnsAreMovedOrDropped_FindsThemByTheirHead() =>
        MadeReading.Taken("值,编号\r\n2021,report.form\r\n5次,requests.new.natural\r\n", DocumentKind.Csv, 2021).Content.Cell("requests.new.natural").ShouldBe(CellValue.Of(5));

    [Theory]
    [InlineData("a,b\n1,2\n", "import.notAReport")]
    [InlineData("编号,值\nno.such.cell,2\n", "import.unreadable")]
    [InlineData("编号,值\nrequests.new.natural,2\nrequests.new.natural,3\n", "import.unreadable")]
    [InlineData("编号,值\nrequests.new.natural,\"2\n", "import.unreadable")]
    [InlineData("编号,值\n", "import.notAReport")]
    public void Read_WhenItIsNotOurs_IsRefused(string csv, string code) => MadeReading.Refused(csv, DocumentKind.Csv).ShouldBe(code);

    [Fact]
    public void Read_WhenACellIsHuge_IsRefused() =>
        MadeReading.Refused($"编号,值\nrequests.new.natural,{new string('1', 5000)}\n", DocumentKind.Csv).ShouldBe("import.tooLarge");
}
