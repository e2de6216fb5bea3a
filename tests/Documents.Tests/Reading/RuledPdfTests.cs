using Workflow.Documents.Tests.Made;
using Workflow.Documents.Tests.Tools;
using Workflow.Documents.Tools;

namespace Workflow.Documents.Tests.Reading;

/// <summary>PDFs whose tables have drawn lines.</summary>
public class RuledPdfTests
{
    private static readonly PrintedCell[] Header = [new("信息内容"), new("上一年项目数量"), new("本年增/减"), new("处理决定数量")];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_WhenCellsAreDrawn_ReadsEveryCellAndNoneWrong(bool isFilled)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var report = MadeReport.Make(seed);
            var reading = Read(PdfLayout.Print(report, new Variation(new Random(seed)), isFilled), report.Form == "2019" ? 2019 : 2021);
            var comparison = MadeComparison.Of(reading, report);
            comparison.Wrong.Where(wrong => !wrong.StartsWith("section", StringComparison.Ordinal)).ShouldBeEmpty($"seed {seed}");
            comparison.NotFound.ShouldBe(0, $"seed {seed}");
        }
    }

    [Fact]
    public void Read_WhenANumberGoesOnInAFurtherLine_TakesItWholeAndSaysSo()
    {
        // Eleven digits fit.
        var reading = Licensing("12345678901234");

        reading.Content.Number("disclosure.licensing.decisions").ShouldBe(12345678901234);
        var unsure = reading.Summary.Unsure.Single(place => place.Id == "disclosure.licensing.decisions");
        (unsure.Confidence, unsure.How).ShouldBe((Confidence.Inferred, Inference.NumberOverLines));
    }

    [Fact]
    public void Read_WhenTwoNumbersStandInOneCell_IsNoNumber()
    {
        Licensing("12\n34").Content.Cell("disclosure.licensing.decisions").Number.ShouldBeNull();
        Licensing("12 34").Content.Cell("disclosure.licensing.decisions").Number.ShouldBeNull();
    }

    [Fact]
    public void Read_WhenAWordLiesAcrossALine_LeavesItsRowOut()
    {
        var drawn = PdfLayout.Table(false, "二、主动公开政府信息情况", [new PrintedCell("第二十条第（五）项", Width: 4)], Header, [new("行政许可"), new("1"), new("2"), new("3")], [new("其他对外管理服务事项"), new("7"), new("8"), new("9")]);
        var words = Words(drawn).Replace(">2</word>", " data-moved=\"1\">2</word>", StringComparison.Ordinal);
        var across = System.Text.RegularExpressions.Regex.Replace(words, "xMax=\"[0-9.]+\"(?= yMax=\"[0-9.]+\" data-moved)", "xMax=\"440\"");

        var reading = Read(new PdfTools(across, Rules(drawn)), 2019);
        reading.Summary.Unsure.Single(place => place.Id == "disclosure.licensing.decisions").Confidence.ShouldBe(Confidence.NotFound);
        reading.Content.Number("disclosure.otherServices.decisions").ShouldBe(9);
        Read(drawn, 2019).Content.Number("disclosure.licensing.decisions").ShouldBe(3);
    }

    [Fact]
    public void Read_WhenTheToolWritesNoPicture_ReadsTheTextAlone()
    {
        var text = "一、总体情况\n全年工作平稳。\n二、主动公开政府信息情况\n第二十条第（六）项\n信息内容  上一年项目数量  本年增/减  处理决定数量\n行政处罚 873 346 3307";

        var reading = Read(new PdfTools("<html>", "no picture", text), 2019);

        reading.Content.Number("disclosure.penalty.decisions").ShouldBe(3307);
        reading.Summary.Unsure.Single(place => place.Id == "disclosure.penalty.decisions").How.ShouldBe(Inference.ColumnsBySpacing);
    }

    private static DocumentReading.Read Licensing(string decisions) => Read(
        PdfLayout.Table(false, "二、主动公开政府信息情况", [new PrintedCell("第二十条第（五）项", Width: 4)], Header, [new("行政许可"), new("1"), new("2"), new(decisions)]), 2019);

    private static DocumentReading.Read Read(IToolRunner tools, int year) =>
        ReportReader.Read(new byte[1], DocumentKind.Pdf, new ReadTarget(year, ""), tools).ShouldBeOfType<DocumentReading.Read>();

    private static string Words(PdfTools tools) => Output(tools, "pdftotext", "-bbox");

    private static string Rules(PdfTools tools) => Output(tools, "pdftocairo", "-svg");

    private static string Output(PdfTools tools, string tool, string argument) =>
        System.Text.Encoding.UTF8.GetString(((ToolRun.Made)tools.Run(new ToolCall(tool, "", "", "", _ => [argument], TimeSpan.Zero), default)).Output);
}
