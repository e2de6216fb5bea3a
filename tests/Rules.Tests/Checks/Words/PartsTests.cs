using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Words;

public sealed class PartsTests
{
    private const string Code = "text.parts";

    [Fact]
    public void Check_WhenPartsDoNotAddUp_QuotesTheListAndBothSums()
    {
        const string words = "新增公开政府信息47条。主动公开的信息中包括：政策文件9条，种子执法12条、渔业管理8条，补贴公示１０条";
        var finding = InventedReport.Of2022.Saying($"截至年底，{words}，较好满足了农户需要。").Only(Code);

        finding.ShouldSatisfyAllConditions(
            () => finding.Level.ShouldBe(FindingLevel.Warning),
            () => finding.Section.ShouldBe("overview"),
            () => finding.Quote.ShouldBe(words),
            () => finding.Left.ShouldBe(47),
            () => finding.Right.ShouldBe(39));
    }

    [Theory]
    [InlineData("全年发布信息30件：春耕10件，秋收10件，防汛9件。")]
    [InlineData("全年发布信息30件（分别为春耕10件、秋收10件、防汛9件）。")]
    [InlineData("全年发布信息30件，其中春耕20件，秋收10件，防汛9件。")]
    [InlineData("全年发布信息1,030件，包括春耕1,000件，秋收20件，防汛9件。")]
    public void Check_WhenAListIsWrong_Warns(string words) => InventedReport.Of2022.Saying(words).Findings(Code).Count.ShouldBe(1);

    [Theory]
    [InlineData("全年发布信息30件：春耕10件，秋收10件，防汛10件。")]
    [InlineData("全年发布信息30件，其中春耕10件，秋收10件，防汛9件。")]
    [InlineData("全年发布信息30件，包括春耕10件，秋收5件，防汛3件等。")]
    [InlineData("全年发布信息30件，包括春耕10件，微信20篇，防汛3件，秋收5件。")]
    [InlineData("全年发布信息30余件：春耕10件，秋收10件，防汛9件。")]
    [InlineData("全年发布信息30件：春耕约10件，秋收10件，防汛9件。")]
    [InlineData("全年发布信息30件，包括春耕10件，秋收5件。")]
    [InlineData("全年发布信息30件。\n公开渠道如下：网站10件，微信9件，报纸8件。")]
    [InlineData("全年发布信息30件，比上年增加10件：春耕1件，秋收1件，防汛1件。")]
    [InlineData("全年发布信息30件，包括春耕20件（其中图解5件、问答15件），秋收6件，防汛4件。")]
    [InlineData("集市上接待农户约300余人，解答提问80人，分发挂图600余份，张贴公示7条。")]
    [InlineData("更新栏目70余条，图解4篇，短视频公告35条。")]
    public void Check_WhenTheWordsAreNoCompleteWrongList_IsSilent(string words) =>
        InventedReport.Of2022.Saying(words).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenTwoListsAreWrong_GivesEachItsOwnFingerprint()
    {
        var findings = InventedReport.Of2022.Saying("信息30件：甲10件，乙10件，丙9件。信息30件：甲10件，乙10件，丙9件。").Findings(Code);

        findings.Count.ShouldBe(2);
        findings[0].Fingerprint.ShouldNotBe(findings[1].Fingerprint);
    }
}
