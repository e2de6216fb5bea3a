using Workflow.Rules.Agencies;

namespace Workflow.Rules.Tests.Agencies;

public sealed class AgencyFinderTests
{
    private static readonly NamedAgency[] Agencies =
    [
        new("jiaoyu", ["青岚县教育局"]),
        new("nongye", ["青岚县农业农村局", "青岚县农业局"]),
        new("zhengwu", ["青岚县政务服务局"]),
        new("zhengwu-zhongxin", ["青岚县政务服务局信息中心"]),
        new("chengguan", ["城关镇人民政府"]),
        new("beishan", ["北山街道办事处"]),
        new("zhongxin-a", ["青岚县服务中心"]),
        new("zhongxin-b", ["北山区服务中心"]),
    ];

    [Theory]
    [InlineData("青岚县教育局", "", "", "jiaoyu", MatchedBy.Reporter)]
    [InlineData("教育局", "", "", "jiaoyu", MatchedBy.Reporter)]
    [InlineData("青岚县农业局", "", "", "nongye", MatchedBy.Reporter)]
    [InlineData("青岚县城关镇", "", "", "chengguan", MatchedBy.Reporter)]
    [InlineData("北山街道", "", "", "beishan", MatchedBy.Reporter)]
    [InlineData("", "青岚县政务服务局信息中心2024年政府信息公开工作年度报告", "", "zhengwu-zhongxin", MatchedBy.Title)]
    [InlineData("", "政府信息公开工作年度报告", "2024/青岚县农业农村局2024年年报.docx", "nongye", MatchedBy.FileName)]
    [InlineData("服务中心", "", "北山区服务中心.docx", "zhongxin-b", MatchedBy.FileName)]
    public void Find_WhenOneIsNamed_IsThatOne(string reporter, string title, string fileName, string agency, MatchedBy by) =>
        AgencyFinder.Find(Agencies, reporter, title, fileName).ShouldBe(new AgencyMatch.Found(agency, by));

    [Fact]
    public void Find_WhenItCouldBeSeveral_NamesThemAndChoosesNone() =>
        AgencyFinder.Find(Agencies, "服务中心", "", "年报.docx").ShouldBeOfType<AgencyMatch.Ambiguous>().Agencies.ShouldBe(["zhongxin-a", "zhongxin-b"]);

    [Fact]
    public void Find_WhenTheFileNameContradictsWhatWasLeftOpen_ChoosesNone() =>
        AgencyFinder.Find(Agencies, "服务中心", "", "青岚县教育局.docx").ShouldBeOfType<AgencyMatch.Ambiguous>().Agencies.ShouldBe(["zhongxin-a", "zhongxin-b"]);

    [Theory]
    [InlineData("", "", "")]
    [InlineData("", "青岚县2024年政府信息公开工作年度报告", "青岚县.docx")]
    [InlineData("红河县水利局", "红河县水利局2024年年报", "水利.docx")]
    public void Find_WhenNobodyIsNamed_IsNone(string reporter, string title, string fileName) =>
        AgencyFinder.Find(Agencies, reporter, title, fileName).ShouldBeOfType<AgencyMatch.None>();
}
