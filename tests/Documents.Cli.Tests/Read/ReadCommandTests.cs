using System.Text;
using System.Text.Json.Nodes;
using Spectre.Console;

namespace Workflow.Documents.Cli.Tests.Read;

public sealed class ReadCommandTests : IDisposable
{
    private const string Report = "柳塘县文化局2020年政府信息公开工作年度报告\n一、总体情况\n本局情况良好。\n二、主动公开政府信息情况\n\t第二十条第（九）项\n\n"
        + "\t信息内容\n\t采购项目数量\n\t采购总金额\n\n\t政府集中采购\n\t5次\n\t2.5万元\n\n\n五、存在的主要问题及改进情况\n问题是人手不足，将予改进。\n六、其他需要报告的事项\n无\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("cli-");

    [Fact]
    public void Read_WhenTheReportIsSound_PrintsContentAndFindings()
    {
        var (code, text) = Run("read", Kept("report.txt", Report));
        code.ShouldBe(0);
        text.ShouldContain("柳塘县文化局2020年政府信息公开工作年度报告");
        text.ShouldContain("2.5万元");
        text.ShouldContain("25000");
        text.ShouldContain("按单位（元、万元）换算");
        text.ShouldContain("section.missing");
    }

    [Fact]
    public void Read_WhenJsonIsAsked_PrintsOneObject()
    {
        var (code, text) = Run("read", Kept("report.txt", Report), "--json", "--year", "2020", "--agency", "柳塘县文化局");
        code.ShouldBe(0);
        var json = JsonNode.Parse(text)!;
        ((decimal?)json["content"]!["cells"]!["disclosure.procurement.amount"]).ShouldBe(25_000);
        json["read"]!["unsure"]!.AsArray().ShouldContain(place => (string?)place!["id"] == "disclosure.procurement.amount" && (string?)place["how"] == "unitConverted");
        json["findings"]!.AsArray().ShouldContain(finding => (string?)finding!["code"] == "section.missing");
        json["findings"]!.AsArray().ShouldNotContain(finding => (string?)finding!["code"] == "title.year");
    }

    [Fact]
    public void Read_WhenTheYearIsAnother_SaysSo() =>
        Run("read", Kept("report.txt", Report), "--year", "2023").Text.ShouldContain("title.year");

    [Fact]
    public void Read_WhenTheDocumentIsRefused_SaysWhyAndEndsWithOne()
    {
        var (code, text) = Run("read", Kept("note.txt", "今天天气很好。"), "--english");
        code.ShouldBe(1);
        text.ShouldContain("import.notAReport");
        text.ShouldContain("This does not look like");
        Run("read", Kept("note.txt", "今天天气很好。"), "--json").Text.ShouldContain("\"code\": \"import.notAReport\"");
    }

    [Fact]
    public void Read_WhenThereIsNoFile_EndsWithTwo() => Run("read", Path.Combine(folder.FullName, "none.docx")).Code.ShouldBe(2);

    public void Dispose() => folder.Delete(recursive: true);

    private static (int Code, string Text) Run(params string[] arguments)
    {
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        console.Profile.Width = 200;
        return (CommandLine.Create(console).Parse(arguments).Invoke(), text.ToString());
    }

    private string Kept(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        return path;
    }
}
