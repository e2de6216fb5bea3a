using Workflow.Rules.Text;

namespace Workflow.Rules.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("共 １２６ 条：", "共126条:")]
    [InlineData("56 2019年", "56 2019年")]
    [InlineData("56  \u00A02019年", "56 2019年")]
    [InlineData("第①项", "第①项")]
    [InlineData("甲\r\n乙", "甲\n乙")]
    [InlineData("政府\u200B信息\uFEFF", "政府信息")]
    public void Of_WhenTextIsWrittenLoosely_ReadsAsTheRulesDo(string original, string folded) =>
        FoldedText.Of(original).Folded.ShouldBe(folded);

    [Fact]
    public void Quote_WhenBlanksWereDropped_GivesTheWordsAsTheyStand()
    {
        var text = FoldedText.Of("截至年底，共 １２６ 条。");

        text.Quote(new TextSpan(text.Folded.IndexOf("126", StringComparison.Ordinal), 4)).ShouldBe("１２６ 条");
    }

    [Fact]
    public void Sentences_WhenMarksAndLinesCloseThem_AreCutThere()
    {
        var text = FoldedText.Of("甲。乙；\n丙！丁");

        text.Sentences.Select(sentence => text.Quote(sentence)).ShouldBe(["甲", "乙", "丙", "丁"]);
        text.Quote(text.SentenceAt(2)).ShouldBe("乙");
        text.SentenceAt(1).Length.ShouldBe(0);
    }
}
