using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Tests.Tools;
using Workflow.Documents.Tools;

namespace Workflow.Documents.Tests.Reading;

/// <summary>What no report is, and what is made to harm, ends in a sentence.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("", "import.empty")]
    [InlineData(" \u00A0\u3000\r\n\t\uFEFF", "import.empty")]
    [InlineData("今天天气很好。", "import.notAReport")]
    [InlineData("一、总体情况\n只有一个标题。", "import.notAReport")]
    [InlineData("\t行政许可\n\t5\n\n", "import.notAReport")]
    public void Read_WhenTextIsNoReport_SaysWhy(string text, string code) => MadeReading.Refused(text).ShouldBe(code);

    [Theory]
    [InlineData("", "import.empty")]
    [InlineData("<html><body><script>var a = '一、总体情况';</script></body></html>", "import.notAReport")]
    public void Read_WhenPageIsNoReport_SaysWhy(string html, string code) => MadeReading.Refused(html, DocumentKind.Html).ShouldBe(code);

    [Fact]
    public void Read_WhenBytesAreNoText_SaysSo()
    {
        var junk = new byte[4096];
        new Random(1).NextBytes(junk);
        Code(junk, DocumentKind.Text).ShouldBe("import.unreadable");
        Code(Encoding.ASCII.GetBytes("PK\u0003\u0004" + new string('\0', 200)), DocumentKind.Text).ShouldBe("import.unreadable");
    }

    [Fact]
    public void Read_WhenTheFileIsTooLarge_SaysSoWithoutReadingIt() =>
        Code(new byte[(20 * 1024 * 1024) + 1], DocumentKind.Text).ShouldBe("import.tooLarge");

    [Theory]
    [InlineData("<div>", 5_000)]
    [InlineData("<b class=x>", 5_000)]
    [InlineData("<br>", 400_000)]
    [InlineData("<p><font color=1>", 2_000)]
    public void Read_WhenAPageIsMadeToExhaustTheParser_RefusesBeforeParsing(string tag, int times) =>
        MadeReading.Refused(string.Concat(Enumerable.Repeat(tag, times)), DocumentKind.Html).ShouldBe("import.tooLarge");

    [Fact]
    public void Read_WhenSpansAskForMillionsOfCells_Refuses()
    {
        var row = "<tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000 rowspan=65534>0</td>", 20)) + "</tr>";
        MadeReading.Refused("<table>" + string.Concat(Enumerable.Repeat(row, 200)) + "</table>", DocumentKind.Html).ShouldBe("import.tooLarge");
    }

    [Theory]
    [InlineData("\t0\n", 150_000)]
    [InlineData("\n", 300_000)]
    [InlineData("字\n", 300_000)]
    public void Read_WhenATextIsMadeOfPieces_Refuses(string piece, int times) =>
        MadeReading.Refused("一、总体情况\n" + string.Concat(Enumerable.Repeat(piece, times))).ShouldBe("import.tooLarge");

    [Theory]
    [InlineData("一、总体情况\n")]
    [InlineData("(\n")]
    public void Read_WhenManyLinesLookAlike_StillEnds(string line) =>
        MadeReading.Refused("\t规章\n" + string.Concat(Enumerable.Repeat(line, 50_000))).ShouldBe("import.notAReport", "a cost that grew with the square would not end");

    [Fact]
    public void Read_WhenACellHoldsABook_Refuses()
    {
        var text = TextLayout.Print(MadeReport.Make(2), Variation.None);
        var at = text.IndexOf("规章\n\t", StringComparison.Ordinal) + 4;
        MadeReading.Refused(text.Insert(at, new string('长', 3_000))).ShouldBe("import.tooLarge");
    }

    [Fact]
    public void Read_WhenBytesAreAnything_NeverThrows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<string>(), (bytes, text) =>
        {
            byte[] spoilt = [.. "<table><tr><td>规章\t\n{\"form\":"u8, .. Encoding.UTF8.GetBytes(text ?? ""), .. bytes ?? []];
            foreach (var kind in Enum.GetValues<DocumentKind>())
            {
                ReportReader.Read(spoilt, kind, new ReadTarget(2019, ""), new ScriptedTools(new ToolRun.Made(spoilt))).ShouldBeOfType<DocumentReading.Refused>().Detail.En.ShouldNotBeEmpty();
            }
        }));

    private static string Code(byte[] bytes, DocumentKind kind) =>
        ReportReader.Read(bytes, kind, new ReadTarget(2019, "")).ShouldBeOfType<DocumentReading.Refused>().Code;
}
