using FsCheck;
using FsCheck.Fluent;
using Workflow.Rules.Compare;

namespace Workflow.Rules.Tests.Compare;

public sealed class SentenceDiffTests
{
    [Fact]
    public void Between_AnyTwoTexts_LeadsFromTheOneToTheOther()
    {
        var texts =
            from before in Text()
            from after in Text()
            select (before, after);
        Prop.ForAll(texts.ToArbitrary(), pair =>
        {
            var steps = SentenceDiff.Between(pair.before, pair.after);
            var old = steps.Where(step => step.Change != SentenceChange.Added).Select(step => step.Text);
            var now = steps.Where(step => step.Change != SentenceChange.Removed).Select(step => step.Text);
            return old.SequenceEqual(SentenceDiff.Sentences(pair.before)) && now.SequenceEqual(SentenceDiff.Sentences(pair.after));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Between_ATextAndItself_KeepsEverySentence() => Prop.ForAll(Text().ToArbitrary(), text =>
        SentenceDiff.Between(text, text).All(step => step.Change == SentenceChange.Same)).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_WhenOneSentenceIsReplaced_ShowsThatOneOnly() =>
        SentenceDiff.Between("公开60条。收到申请5件。均已答复。", "公开60条。收到申请6件。均已答复。").ShouldBe(
        [
            new SentenceStep(SentenceChange.Same, "公开60条。"),
            new SentenceStep(SentenceChange.Removed, "收到申请5件。"),
            new SentenceStep(SentenceChange.Added, "收到申请6件。"),
            new SentenceStep(SentenceChange.Same, "均已答复。"),
        ]);

    [Fact]
    public void Between_WhenASentenceMoved_KeepsTheLongestCommonRun() =>
        SentenceDiff.Between("甲。乙。丙。", "丙。甲。乙。").Count(step => step.Change == SentenceChange.Same).ShouldBe(2);

    [Fact]
    public void Between_TwoVeryLongTexts_StillLeadsFromTheOneToTheOther()
    {
        var before = string.Concat(Enumerable.Range(0, 2500).Select(number => $"旧{number}。"));
        var after = string.Concat(Enumerable.Range(0, 2500).Select(number => $"新{number}。"));

        var steps = SentenceDiff.Between("首。" + before + "尾。", "首。" + after + "尾。");

        steps.Count.ShouldBe(5002);
        steps.Count(step => step.Change == SentenceChange.Same).ShouldBe(2);
    }

    [Fact]
    public void Sentences_OfAText_EndAtTheirMarksAndAtLineBreaks() =>
        SentenceDiff.Sentences("一是公开；二是解读。\n\n完成了吗？完成！ 无标点").ShouldBe(["一是公开；", "二是解读。", "完成了吗？", "完成！", "无标点"]);

    /// <summary>Of few different sentences, so that texts share many.</summary>
    private static Gen<string> Text() => Gen.ListOf(Gen.Elements("甲。", "乙；", "丙！", "丁？", "戊\n", " ", "己，庚。")).Select(string.Concat);
}
