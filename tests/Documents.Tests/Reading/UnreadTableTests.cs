using Workflow.Documents.Tests.Made;
using Workflow.Rules.Content;

namespace Workflow.Documents.Tests.Reading;

/// <summary>Tables that lost their cells on the way: the heading is there, the rows are prose.</summary>
public class UnreadTableTests
{
    private static readonly ReportContent Of2021 = MadeReport.Make(3);

    [Theory]
    [InlineData("  ")]
    [InlineData("")]
    public void Read_WhenNoTableHasTabs_NotesEveryTable(string between)
    {
        var reading = MadeReading.Taken(TextLayout.Print(Of2021, Variation.None).Replace("\t", between, StringComparison.Ordinal));

        reading.Summary.Cells.ShouldBe(0);
        reading.Content.Source!.UnreadTables.ShouldBe(["disclosure", "requests", "review"]);
    }

    [Fact]
    public void Read_WhenOneTableLostItsTabs_NotesThatOneAlone()
    {
        var text = TextLayout.Print(Of2021, Variation.None);
        var (start, end) = (text.IndexOf("三、收到和处理", StringComparison.Ordinal), text.IndexOf("四、", StringComparison.Ordinal));
        var reading = MadeReading.Taken(text[..start] + text[start..end].Replace("\t", "  ", StringComparison.Ordinal) + text[end..]);

        reading.Content.Source!.UnreadTables.ShouldBe(["requests"]);
        reading.Content.Cell("review.reconsideration.upheld").ShouldBe(Of2021.Cell("review.reconsideration.upheld"));
    }

    [Fact]
    public void Read_WhenEveryTableIsRead_NotesNone() =>
        MadeReading.Taken(TextLayout.Print(Of2021, Variation.None)).Content.Source!.UnreadTables.ShouldBeEmpty();

    [Fact]
    public void Read_WhenATableHasNeitherHeadingNorCells_LeavesItToTheMissingSection()
    {
        var text = TextLayout.Print(Of2021, Variation.None);
        var (start, end) = (text.IndexOf("四、", StringComparison.Ordinal), text.IndexOf("五、", StringComparison.Ordinal));

        MadeReading.Taken(text.Remove(start, end - start)).Content.Source!.UnreadTables.ShouldBeEmpty();
    }
}
