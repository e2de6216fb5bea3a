using System.Text;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Tests.Tools;
using Workflow.Documents.Tools;
using Workflow.Rules.Content;

namespace Workflow.Documents.Tests.Reading;

/// <summary>Documents that a tool turns into something else first.</summary>
public class ConvertedTests
{
    private static readonly ReportContent Report = MadeReport.Make(3);

    [Fact]
    public void Read_WhenADocIsConverted_ReadsTheWordDocument()
    {
        var tools = new ScriptedTools(new ToolRun.Made(DocxLayout.Print(Report, Variation.None, DocxStyle.Merged)));
        ReportReader.Read(new byte[1], DocumentKind.Doc, new ReadTarget(2021, ""), tools).ShouldBeOfType<DocumentReading.Read>().ShouldSay(Report, "converted");
        tools.Last!.Tool.ShouldBe("soffice");
    }

    [Fact]
    public void Read_WhenAPdfHasRowsOnOneLine_ReadsThemAndSaysThatSpacingTold()
    {
        var text = "\f" + TextLayout.Print(Report, Variation.None, spaced: true);
        var tools = new ScriptedTools(new ToolRun.Made(Encoding.UTF8.GetBytes(text)));
        var reading = ReportReader.Read(new byte[1], DocumentKind.Pdf, new ReadTarget(2021, ""), tools).ShouldBeOfType<DocumentReading.Read>();
        tools.Last!.Tool.ShouldBe("pdftotext");
        MadeComparison.Of(reading, Report).Wrong.ShouldBeEmpty();
        reading.Content.Number("disclosure.licensing.decisions").ShouldBe(Report.Number("disclosure.licensing.decisions"));
        reading.Summary.Unsure.Single(place => place.Id == "disclosure.licensing.decisions").How.ShouldBe(Inference.ColumnsBySpacing);
    }

    [Theory]
    [InlineData("行政许可 3829 -475 13", "           48")]
    [InlineData("           13", "行政许可 3829 -475 48")]
    public void Read_WhenANumberOfAPdfIsWrapped_TakesNeitherOfItsParts(string line, string next)
    {
        var reading = Pdf($"""
            一、总体情况
            全年工作平稳。
            二、主动公开政府信息情况
            第二十条第（五）项
            信息内容  上一年项目数量  本年增/减  处理决定数量
            {line}
            {next}
            其他对外管理服务事项 7 8 9
            第二十条第（六）项
            信息内容  上一年项目数量  本年增/减  处理决定数量
            行政处罚 873 346 3307
            """);

        reading.Content.Cell("disclosure.licensing.decisions").IsBlank.ShouldBeTrue();
        reading.Summary.Unsure.ShouldContain(place => place.Id == "disclosure.licensing.decisions" && place.Confidence == Confidence.NotFound);
        reading.Content.Number("disclosure.penalty.decisions").ShouldBe(3307);
    }

    [Fact]
    public void Read_WhenTheHeaderOfAPdfLacksColumns_TakesNoneOfTheRow()
    {
        var reading = Pdf("""
            一、总体情况
            全年工作平稳。
            三、收到和处理政府信息公开申请情况
            商业企业  其他
            （一）予以公开  218  306
            """);

        reading.Summary.Cells.ShouldBe(0);
    }

    [Theory]
    [InlineData(DocumentKind.Doc, "soffice")]
    [InlineData(DocumentKind.Pdf, "pdftotext")]
    public void Read_WhenTheToolIsMissing_NamesIt(DocumentKind kind, string tool)
    {
        var refused = Refused(kind, new ToolRun.Missing());
        refused.Code.ShouldBe("import.toolMissing");
        refused.Detail.En.ShouldContain(tool);
        refused.Detail.Zh.ShouldContain(tool);
    }

    [Fact]
    public void Read_WhenTheToolFailsOrDoesNotEnd_SaysSo()
    {
        Refused(DocumentKind.Doc, new ToolRun.Failed()).Code.ShouldBe("import.unreadable");
        Refused(DocumentKind.Pdf, new ToolRun.TimedOut()).Detail.En.ShouldContain("30 seconds");
    }

    private static DocumentReading.Read Pdf(string text) =>
        ReportReader.Read(new byte[1], DocumentKind.Pdf, new ReadTarget(2019, ""), new ScriptedTools(new ToolRun.Made(Encoding.UTF8.GetBytes(text)))).ShouldBeOfType<DocumentReading.Read>();

    private static DocumentReading.Refused Refused(DocumentKind kind, ToolRun outcome) =>
        ReportReader.Read(new byte[1], kind, new ReadTarget(2021, ""), new ScriptedTools(outcome)).ShouldBeOfType<DocumentReading.Refused>();
}
