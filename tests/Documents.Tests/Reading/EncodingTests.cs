using System.Text;
using Workflow.Documents.Tests.Made;

namespace Workflow.Documents.Tests.Reading;

public class EncodingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string, byte[]> Encodings()
    {
        var text = TextLayout.Print(MadeReport.Make(3), Variation.None);
        return new TheoryData<string, byte[]>
        {
            { "UTF-8", Encoding.UTF8.GetBytes(text) },
            { "UTF-8 with mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)] },
            { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)] },
            { "UTF-16 big-endian", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)] },
            { "GB18030", Gb18030.GetBytes(text) },
            { "Windows line ends", Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_WhenEncodingVaries_ReadsTheSameReport(string encoding, byte[] bytes) =>
        ReportReader.Read(bytes, DocumentKind.Text, new ReadTarget(2019, ""))
            .ShouldBeOfType<DocumentReading.Read>().ShouldSay(MadeReport.Make(3), encoding);

    [Fact]
    public void Read_WhenAPageIsInGb18030_ReadsItsHeadings()
    {
        var bytes = Gb18030.GetBytes("<meta charset=gb2312><p>一、总体情况</p><p>好</p><p>六、其他需要报告的事项</p>");
        var reading = ReportReader.Read(bytes, DocumentKind.Html, new ReadTarget(2019, ""));
        reading.ShouldBeOfType<DocumentReading.Read>().Content.Section("overview").ShouldBe("好");
    }
}
