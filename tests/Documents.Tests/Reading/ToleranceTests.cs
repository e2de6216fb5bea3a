using Workflow.Documents.Tests.Made;
using Workflow.Rules.Content;

namespace Workflow.Documents.Tests.Reading;

/// <summary>What agencies change in the official layout, and what the reader says of it.</summary>
public class ToleranceTests
{
    private static readonly ReportContent Of2019 = MadeReport.Make(2);
    private static readonly ReportContent Of2021 = MadeReport.Make(3);

    [Theory]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", Confidence.Read)]
    [InlineData("5、存在的主要问题及改进情况", Confidence.Read)]
    [InlineData("５、存在的主要问题及改进情况", Confidence.Read)]
    [InlineData("五.存在的主要问题和改进措施", Confidence.Read)]
    [InlineData("第五部分 存在的主要问题及改进情况", Confidence.Read)]
    [InlineData("存在的主要问题及改进情况", Confidence.Inferred)]
    [InlineData("五、工作推进中遇到的问题和对策建议", Confidence.Inferred)]
    public void Read_WhenAHeadingIsOneOfItsVariants_FindsTheSectionAndSaysHow(string heading, Confidence confidence)
    {
        var reading = MadeReading.Taken(TextLayout.Print(Of2021, Variation.None).Replace("五、存在的主要问题及改进情况", heading, StringComparison.Ordinal));
        reading.ShouldSay(Of2021, heading);
        reading.Summary.ConfidenceOf("problems").ShouldBe(confidence);
    }

    [Fact]
    public void Read_WhenATableHasLocalColumns_ReadsTheOthersAndReportsThem()
    {
        var html = HtmlLayout.Print(Of2021, Variation.None, SpanStyle.Spans, joinTables: false)
            .Replace("<td colspan=1 rowspan=\"1\"><p>本年废止件数</p></td>", "<td>备注说明</td><td><p>本年废止件数</p></td><td>附件</td>", StringComparison.Ordinal);
        foreach (var row in new[] { "规章", "行政规范性文件" })
        {
            var end = html.IndexOf("</tr>", html.IndexOf($"<p>{row}</p>", StringComparison.Ordinal), StringComparison.Ordinal);
            var cells = html[..end].LastIndexOf("<td", html[..end].LastIndexOf("<td", end, StringComparison.Ordinal) - 1, StringComparison.Ordinal);
            var last = html[..end].LastIndexOf("<td", StringComparison.Ordinal);
            html = html[..cells] + "<td>88</td>" + html[cells..last] + "<td>99</td>" + html[last..];
        }

        var reading = MadeReading.Taken(html, DocumentKind.Html);
        reading.ShouldSay(Of2021 with { Sections = Of2021.Sections.ToDictionary(entry => entry.Key, entry => entry.Value?.Replace("  ", " ", StringComparison.Ordinal)) }, "local columns shift nothing");
        reading.Summary.ExtraColumns.ShouldBe([new ExtraColumn("disclosure", "备注说明"), new ExtraColumn("disclosure", "附件")]);
    }

    [Fact]
    public void Read_WhenTheOldOneRowStandsInA2021Form_SaysWhichCellsAreInferredAndWhichAreNotThere()
    {
        var lines = TextLayout.Print(Of2021, Variation.None).Split("\n\n");
        var first = Array.FindIndex(lines, row => row.Contains("1.申请人无正当理由", StringComparison.Ordinal));
        var reading = MadeReading.Taken(string.Join("\n\n", [.. lines[..first], "\t\n\t（六）其他处理" + string.Concat(Enumerable.Range(1, 7).Select(value => $"\n\t{value}")), .. lines[(first + 3)..]]));
        reading.Summary.Unsure.Count(place => place.How == Inference.OneRowOfGroup).ShouldBe(7);
        reading.Summary.Unsure.Count(place => place.Confidence == Confidence.NotFound).ShouldBe(14);
        reading.Summary.ConfidenceOf("requests.other.misc.total").ShouldBe(Confidence.Inferred);
        reading.Summary.ConfidenceOf("requests.other.feeUnpaid.total").ShouldBe(Confidence.NotFound);
        reading.Summary.ConfidenceOf("requests.total.total").ShouldBe(Confidence.Read);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("/")]
    [InlineData("—")]
    [InlineData("不适用")]
    [InlineData("无")]
    public void Read_WhenACellSaysThatThereIsNothing_KeepsTheWordsApartFromBlankAndZero(string words)
    {
        const string html = "<table><tr><td>信息内容</td><td>采购项目数量</td><td>采购总金额</td></tr><tr><td>政府集中采购</td><td>{0}</td><td>{1}</td></tr></table>";
        var content = MadeReading.Taken(html.Replace("{0}", words, StringComparison.Ordinal).Replace("{1}", "&nbsp;", StringComparison.Ordinal), DocumentKind.Html).Content;
        content.Cell("disclosure.procurement.projects").ShouldBe(CellValue.Unreadable(words));
        content.Cell("disclosure.procurement.amount").ShouldBe(CellValue.Blank);
    }

    [Fact]
    public void Read_WhenMoneyStandsInTheOtherUnit_SaysThatItWasConverted()
    {
        const string html = "<table><tr><td>信息内容</td><td>采购项目数量</td><td>采购总金额</td></tr><tr><td>政府集中采购</td><td>3</td><td>2.5万元</td></tr></table>";
        var reading = MadeReading.Taken(html, DocumentKind.Html);
        reading.Content.Number("disclosure.procurement.amount").ShouldBe(25_000);
        reading.Content.Raw["disclosure.procurement.amount"].ShouldBe("2.5万元");
        reading.Summary.Unsure.Single(place => place.Id == "disclosure.procurement.amount").How.ShouldBe(Inference.UnitConverted);
        reading.Summary.ConfidenceOf("disclosure.procurement.projects").ShouldBe(Confidence.Read);
    }

    [Fact]
    public void Read_WhenProseStandsAboveAndBelowATable_KeepsIt()
    {
        var text = TextLayout.Print(Of2019, Variation.None)
            .Replace("三、收到和处理政府信息公开申请情况\n", "三、收到和处理政府信息公开申请情况\n本年度申请情况如下表。\n", StringComparison.Ordinal)
            .Replace("四、政府信息公开行政复议、行政诉讼情况", "注：含委托机构。\n四、政府信息公开行政复议、行政诉讼情况", StringComparison.Ordinal);
        var reading = MadeReading.Taken(text);
        reading.ShouldSay(Of2019, "prose beside a table changes no cell");
        reading.Content.Source!.TableTexts.ShouldBe(new Dictionary<string, string> { ["requests"] = "本年度申请情况如下表。\n注：含委托机构。" });
    }

    [Fact]
    public void Read_WhenAHeadingIsMissing_InfersItsSectionFromTheTable()
    {
        var reading = MadeReading.Taken(TextLayout.Print(Of2019, Variation.None).Replace("四、政府信息公开行政复议、行政诉讼情况\n", "", StringComparison.Ordinal));
        reading.ShouldSay(Of2019, "the table is known by its labels");
        reading.Summary.Unsure.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            place => place.Id.ShouldBe("review"),
            place => place.How.ShouldBe(Inference.TableWithoutHeading));
    }

    [Fact]
    public void Read_WhenEverythingIsAsPrinted_IsUnsureOfNothing() =>
        MadeReading.Taken(DocxLayout.Print(Of2019, Variation.None, DocxStyle.Merged), DocumentKind.Docx).Summary.Unsure.ShouldBeEmpty();

    [Fact]
    public void Read_WhenTheDocumentCountsItsHeadings_ReadsTheirNumbers() =>
        MadeReading.Taken(DocxLayout.Print(Of2019, Variation.None, DocxStyle.Styled), DocumentKind.Docx).Content.Source!.Headings.Select(heading => heading.Text).First().ShouldBe("一、总体情况");
}
