using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Sections;

public sealed class NoMeasuresTests
{
    private const string Code = "section.noMeasures";

    [Theory]
    [InlineData("（一）镇级站点的维护水平有待进一步提升。\n（二）审核流程需进一步完善。\n（三）图解较少。")]
    [InlineData("存在的问题：一是网站更新不及时，宣传力度不够；二是群众知晓率不高，解读的深度还需加强。\n改进措施：")]
    [InlineData("一是解读没有形成固定做法，群众难以看懂。二是渠道少，削弱了公开的效果。")]
    [InlineData("我局政务公开工作还存在短板，公开质量亟待提升，制度机制仍需健全。")]
    public void Check_WhenOnlyProblemsAreNamed_Warns(string problems)
    {
        var finding = InventedReport.Of2019.WithSection("problems", problems).Only(Code);

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("problems");
        finding.Message.Zh.ShouldContain("改进措施");
    }

    [Theory]
    [InlineData("网站更新不及时。下一步我镇将加强栏目巡查。")]
    [InlineData("一是解读形式单一；二是更新不够及时。今后，我们将继续加密巡查，更新栏目样式。")]
    [InlineData("问题：专业人员不足。改进措施：一是加大培训力度；二是完善考核制度。")]
    [InlineData("上级检查指出三个问题，均已整改到位。")]
    [InlineData("公开目录不完善。针对上述问题，县农业农村局采取了以下措施，安排专人每周核对。")]
    [InlineData("信息量偏少。进一步拓宽公开渠道，切实提高信息质量。")]
    [InlineData("存在公开内容不够全面的问题，拟从三方面改进。")]
    [InlineData("存在人员少的问题。下一步将增加人手。")]
    [InlineData("有不足。改进措施：加强。")]
    [InlineData("存在差距。下一步将组织培训。")]
    [InlineData("存在人员少的问题\n下一步将增加人手")]
    [InlineData("人手短缺，是明显短板。明年将配备专人。")]
    [InlineData("针对人手不足加强轮岗。")]
    [InlineData("解读太少的问题。已采取整改措施。")]
    public void Check_WhenProblemsAndMeasuresAreNamed_IsSilent(string problems) =>
        InventedReport.Of2019.WithSection("problems", problems).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenOnlyMeasuresAreNamed_AsksForTheProblems() =>
        InventedReport.Of2019.WithSection("problems", "下一步，我局将加强学习，完善制度。").Only(Code).Message.Zh.ShouldContain("存在的问题");

    [Theory]
    [InlineData("存在的主要问题：\n改进情况：\n下一步将加强学习。")]
    [InlineData("（一）存在的问题和不足\n（二）改进措施\n加强学习。")]
    public void Check_WhenProblemsAreOnlyAHeading_AsksForThem(string problems) =>
        InventedReport.Of2019.WithSection("problems", problems).Only(Code).Message.Zh.ShouldContain("存在的问题");

    [Theory]
    [InlineData("")]
    [InlineData("无")]
    public void Check_WhenTheSectionIsEmpty_LeavesItToTheOtherCheck(string problems) =>
        InventedReport.Of2019.WithSection("problems", problems).Findings(Code).ShouldBeEmpty();
}
