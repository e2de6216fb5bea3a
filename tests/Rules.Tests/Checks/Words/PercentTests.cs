using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Words;

public sealed class PercentTests
{
    private const string Code = "text.percent";

    [Fact]
    public void Check_WhenAShareDoesNotRecompute_QuotesPartAndShare()
    {
        var finding = InventedReport.Of2022.Saying("全年公开信息80条，其中政策解读30条，占总数的38.5%。").Only(Code);

        finding.Level.ShouldBe(FindingLevel.Hint);
        finding.Section.ShouldBe("overview");
        finding.Quote.ShouldBe("30条，占总数的38.5%");
        finding.Left.ShouldBe(38.5m);
        finding.Right.ShouldBe(37.5m);
    }

    [Theory]
    [InlineData("全年公开信息80条，其中政策解读30条，占总数的37.5%。")]
    [InlineData("全年公开信息80条，其中政策解读30条，占37.6%；农机购置40条，占50%。")]
    [InlineData("全年公开信息80条。其中政策解读30条，占比37.5％。")]
    [InlineData("全年公开信息80条，其中政策解读30条，占近四成，约占38%。")]
    [InlineData("全年公开信息80条，其中政策解读30条，占全县信息总量的3%。")]
    [InlineData("政策解读30条，占总数的12%。")]
    [InlineData("公开内容90%以上依托网站，占用人手较多。")]
    public void Check_WhenTheShareRecomputesOrTheWholeIsNotKnown_IsSilent(string words) =>
        InventedReport.Of2022.Saying(words).Findings(Code).ShouldBeEmpty();
}
