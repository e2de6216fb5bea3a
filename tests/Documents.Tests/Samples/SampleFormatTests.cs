using System.Text;
using Workflow.Documents.Reading.PlainText;
using Workflow.Documents.Tests.Made;
using Workflow.Rules.Content;

namespace Workflow.Documents.Tests.Samples;

/// <summary>A real report says the same as text, as a page and as a Word document.</summary>
[Trait("Category", "Samples")]
public class SampleFormatTests
{
    private const string Variable = "WORKFLOW_SAMPLES";

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Read_WhenAReportComesInThreeKindsOfDocument_SaysTheSame(string number)
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        folder.ShouldNotBeNullOrEmpty($"Set {Variable} to the folder with the sample reports, or leave these tests out with --filter Category!=Samples.");
        var text = File.ReadAllBytes(Directory.GetFiles(folder, $"{number}_*.txt").ShouldHaveSingleItem());
        var blocks = TextBlocks.Read(Encoding.UTF8.GetString(text));

        var fromText = MadeReading.Taken(text, DocumentKind.Text);
        fromText.Summary.Cells.ShouldBe(198);
        fromText.Summary.Unsure.Where(place => place.Confidence == Confidence.NotFound).Select(place => place.Id).ShouldBe(number == "000" ? ["other"] : []);
        foreach (var (bytes, kind) in new[] { (Encoding.UTF8.GetBytes(BlockPrinter.Html(blocks)), DocumentKind.Html), (BlockPrinter.Docx(blocks), DocumentKind.Docx) })
        {
            var reading = MadeReading.Taken(bytes, kind);
            Json(reading).ShouldBe(Json(fromText), $"{number} as {kind}");
            reading.Summary.Unsure.ShouldBe(fromText.Summary.Unsure);
        }
    }

    private static string Json(DocumentReading.Read reading) => Encoding.UTF8.GetString(ContentHash.CanonicalJson(reading.Content));
}
