using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Reading;

/// <summary>Tables that are not quite those of a form.</summary>
public class TableTests
{
    private static readonly ReportContent Of2019 = MadeReport.Make(2);
    private static readonly ReportContent Of2021 = MadeReport.Make(3);

    [Fact]
    public void Read_WhenA2021ReportHasOneRowForOtherOutcomes_ReadsItIntoMisc()
    {
        var lines = TextLayout.Print(Of2021, Variation.None).Split("\n\n");
        var first = Array.FindIndex(lines, row => row.Contains("1.申请人无正当理由", StringComparison.Ordinal));
        var values = string.Concat(Enumerable.Range(1, 7).Select(value => $"\n\t{value}"));
        var oneRow = string.Join("\n\n", [.. lines[..first], "\t\n\t（六）其他处理" + values, .. lines[(first + 3)..]]);
        var reading = MadeReading.Taken(oneRow);
        reading.Content.Form.ShouldBe("2021");
        reading.Content.Number("requests.other.misc.natural").ShouldBe(1);
        reading.Content.Number("requests.other.misc.total").ShouldBe(7);
        reading.Content.Cell("requests.other.feeUnpaid.natural").IsBlank.ShouldBeTrue();
        reading.Content.Source!.OtherFormRows.ShouldBe([new SourceRow("requests", "（六）其他处理")]);
        reading.Content.Cell("requests.total.natural").ShouldBe(Of2021.Cell("requests.total.natural"));
        reading.Summary.Cells.ShouldBe(200 - 14);
    }

    [Fact]
    public void Read_WhenALocalRowStandsUnderATable_NotesItAndTakesNoNumberFromIt()
    {
        var text = TextLayout.Print(Of2019, Variation.None);
        var at = text.IndexOf("三、收到和处理", StringComparison.Ordinal);
        var reading = MadeReading.Taken(text.Insert(at, "\t2019年发布总数量（不含新闻）：\n\t77\n\n\n"));
        reading.ShouldSay(Of2019, "a local row changes no cell");
        reading.Content.Source!.ExtraRows.ShouldBe([new SourceRow("disclosure", "2019年发布总数量（不含新闻）：")]);
    }

    [Fact]
    public void Read_WhenALocalRowIsNamedLikeARowOfAnotherGroup_DoesNotTakeItForThat()
    {
        var rows = TextLayout.Print(Of2021, Variation.None).Split("\n\n").ToList();
        rows.Insert(rows.FindIndex(row => row.Contains("8.属于行政查询事项", StringComparison.Ordinal)) + 1, "\t\n\t\n\t9.其他" + string.Concat(Enumerable.Repeat("\n\t99999", 7)));
        var reading = MadeReading.Taken(string.Join("\n\n", rows));
        reading.ShouldSay(Of2021, "9.其他 stands in （三）, not in （六）");
        reading.Content.Source!.ExtraRows.ShouldHaveSingleItem().Text.ShouldBe("9.其他");
    }

    [Fact]
    public void Read_WhenARowLacksACell_LeavesItsCellsBlank()
    {
        var text = TextLayout.Print(Of2019, Variation.None);
        var row = text.Split("\n\n").First(candidate => candidate.Contains("2.重复申请", StringComparison.Ordinal));
        var reading = MadeReading.Taken(text.Replace(row, row[..row.LastIndexOf('\n')], StringComparison.Ordinal));
        reading.Summary.Cells.ShouldBe(198 - 7, "which of the seven is missing, nobody can know");
        reading.Content.Cell("requests.notProcessed.duplicate.natural").IsBlank.ShouldBeTrue();
        reading.Content.Cell("requests.notProcessed.publication.natural").ShouldBe(Of2019.Cell("requests.notProcessed.publication.natural"));
    }

    [Fact]
    public void Read_WhenColumnsStandInAnotherOrder_FollowsTheLabels()
    {
        const string html = "<table><tr><td>信息内容</td><td>采购总金额（万元）</td><td>采购项目数量</td></tr><tr><td>政府集中采购</td><td>1.5</td><td>4个</td></tr></table>";
        var content = MadeReading.Taken(html, DocumentKind.Html).Content;
        content.Number("disclosure.procurement.amount").ShouldBe(15_000);
        content.Number("disclosure.procurement.projects").ShouldBe(4);
        content.Raw.ShouldBe(new Dictionary<string, string> { ["disclosure.procurement.amount"] = "1.5", ["disclosure.procurement.projects"] = "4个" }, ignoreOrder: true);
    }

    [Fact]
    public void Read_WhenAPageRepeatsTheHeaderAndCutsTheTable_ReadsOn()
    {
        var html = HtmlReportWriter.Article(Of2019, FormCatalog.Find("2019")!);
        var thead = html[html.IndexOf("<thead>", StringComparison.Ordinal)..html.IndexOf("</thead>", StringComparison.Ordinal)]["<thead>".Length..];
        var row = html.IndexOf("<tr><th scope=\"row\" colspan=\"3\">四、", StringComparison.Ordinal);
        MadeReading.Taken(html.Insert(row, thead), DocumentKind.Html).ShouldSay(Of2019, "header repeated");
        MadeReading.Taken(html.Insert(row, "</tbody></table><table><tbody>"), DocumentKind.Html).ShouldSay(Of2019, "table cut in two");
    }

    [Fact]
    public void Read_WhenOnlyHeadingsTell_TakesTheFormOfTheYear()
    {
        const string text = "一、总体情况\n好\n六、其他需要报告的事项\n无";
        MadeReading.Taken(text, year: 2020).Content.Form.ShouldBe("2019");
        MadeReading.Taken(text, year: 2023).Content.Form.ShouldBe("2021");
        MadeReading.Taken(text, year: 2023).Summary.Cells.ShouldBe(0);
        MadeReading.Taken(text, year: 2023).Content.Cells.Count.ShouldBe(200);
    }

    [Fact]
    public void Read_WhenTheTablesAreOfAnotherYear_FollowsTheTables() =>
        MadeReading.Taken(TextLayout.Print(Of2019, Variation.None), year: 2024).ShouldSay(Of2019, "tables, not the year, decide");

    [Fact]
    public void Read_WhenProseHoldsATableOfItsOwn_KeepsItAsText()
    {
        var text = TextLayout.Print(Of2019 with { Sections = new Dictionary<string, string?> { ["overview"] = "好", ["problems"] = "", ["other"] = "见下表" } }, Variation.None);
        var reading = MadeReading.Taken(text.TrimEnd() + "\n\t行政许可\n\t35\n\n\t行政处罚\n\t4\n\n");
        reading.Content.Section("other").ShouldBe("见下表\n行政许可\t35\n行政处罚\t4");
        reading.Content.Cell("disclosure.licensing.decisions").ShouldBe(Of2019.Cell("disclosure.licensing.decisions"));
    }
}
