using Workflow.Rules.Compare;
using Workflow.Rules.Content;

namespace Workflow.Rules.Tests.Compare;

public class SentenceIndexTests
{
    [Fact]
    public void LikeTo_WhenSentencesAreShared_CountsThemMostFirst()
    {
        var index = new SentenceIndex();
        index.Put("health", Print("甲单位全年公开信息工作扎实推进。乙类信息按季度更新到位。与别人都不相同的一句话。"));
        index.Put("water", Print("甲单位全年公开信息工作扎实推进。水务信息单独成栏目对外公布。"));
        index.Put("sport", Print("体育局今年修建了三座健身步道。"));

        var found = index.LikeTo("housing", Print("甲单位全年公开信息工作扎实推进。\n乙类信息 按季度更新到位；自己写的第三句话在这里。"));

        found.ShouldBe([new Likeness("health", 2, 3), new Likeness("water", 1, 3)]);
        found[0].Share.ShouldBe(0.6667m);
        found[0].IsHigh.ShouldBeFalse("three sentences are too few to speak of copying");
    }

    [Fact]
    public void LikeTo_WhenOnlyTheYearDiffers_IsTheSameSentence()
    {
        var index = new SentenceIndex();
        index.Put("health", Print("2024年我局公开了全部行政许可信息。"));
        index.LikeTo("housing", Print("２０２５年我局公开了全部行政许可信息。")).ShouldBe([new Likeness("health", 1, 1)]);
    }

    [Fact]
    public void Put_WhenAnAgencySubmitsAgain_ForgetsWhatItSaidBefore()
    {
        var index = new SentenceIndex();
        index.Put("health", Print("原来的这句话后来被删掉了。"));
        index.Put("health", Print("现在的这句话才是最后报送的。"));

        index.LikeTo("housing", Print("原来的这句话后来被删掉了。")).ShouldBeEmpty();
        index.Remove("health");
        index.Remove("health");
        index.LikeTo("housing", Print("现在的这句话才是最后报送的。")).ShouldBeEmpty();
    }

    [Fact]
    public void LikeTo_WhenTheReportIsOnesOwn_LeavesItOut()
    {
        var index = new SentenceIndex();
        index.Put("housing", Print("自己的话不算与别人重复的话。"));
        index.LikeTo("housing", Print("自己的话不算与别人重复的话。")).ShouldBeEmpty();
    }

    [Fact]
    public void LikeTo_WhenThereAre3000Agencies_ReadsOnlyTheEntriesOfSharedSentences()
    {
        const int agencies = 3000;
        var index = new SentenceIndex();
        foreach (var agency in Enumerable.Range(0, agencies))
        {
            // Forty sentences: one that all have, three that a hundred have, the rest each agency's own.
            index.Put($"a{agency}", Print(Text(agency)));
        }

        var found = index.LikeTo("a7", Print(Text(7)));

        found.Count.ShouldBe(agencies - 1);
        found[0].Repeated.ShouldBe(4);
        index.EntriesRead.ShouldBe(agencies + (3 * agencies / 30) + 36, "comparing with each report in turn would read 120,000 sentences");
    }

    private static string Text(int agency) =>
        "各级各部门都认真贯彻落实条例规定。" +
        string.Concat(Enumerable.Range(0, 3).Select(line => $"第{agency % 30}片区的共同表述第{line}条写在这里。")) +
        string.Concat(Enumerable.Range(0, 36).Select(line => $"第{agency}个机关自己的第{line}句独有的话。"));

    private static NarrativePrint Print(string overview) => NarrativePrint.Of(new ReportContent
    {
        Form = "2021",
        Sections = new Dictionary<string, string?> { ["overview"] = overview, ["preface"] = "本报告根据条例规定的内容编制而成。" },
        Cells = new Dictionary<string, CellValue>(),
    });
}
