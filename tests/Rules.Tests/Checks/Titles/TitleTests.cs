using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Titles;

public sealed class TitleTests
{
    [Theory]
    [InlineData("青岚县农业农村局2021年政府信息公开工作年度报告")]
    [InlineData("青岚县农业农村局政府信息公开工作年度报告")]
    [InlineData("青岚县农业农村局2021-2022年政府信息公开工作年度报告")]
    public void Year_WhenTheTitleHasNoneOrAnother_Warns(string title)
    {
        var finding = InventedReport.Of2022.WithTitle(title).Only("title.year");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("title");
        finding.Quote.ShouldBe(title);
    }

    [Theory]
    [InlineData("青岚县农业农村局２０２２年度政府信息公开工作年度报告")]
    [InlineData("青岚县农业农村局二〇二二年政府信息公开年度报告")]
    [InlineData("2022年青岚县农业农村局政府信息公开\n工作年度报告")]
    public void Title_WhenItIsRightInAnotherSpelling_IsSilent(string title) =>
        InventedReport.Of2022.WithTitle(title).Check().Select(f => f.Code).ShouldBeEmpty();

    [Theory]
    [InlineData("青岚县农业农村局", "青岚县农业农村局", true)]
    [InlineData("农业农村局", "青岚县农业农村局", true)]
    [InlineData("东屏市青岚县农业农村局", "青岚县农业农村局", true)]
    [InlineData("青岚县 农业农村局", "青岚县农业\n农村局", true)]
    [InlineData("白石镇人民政府", "白石镇", true)]
    [InlineData("青岚县河口街道办事处", "青岚县河口街道", true)]
    [InlineData("青岚县人民政府", "青岚县", true)]
    [InlineData("青岚县农业农村局", "雾泉县农业农村局", false)]
    [InlineData("青岚县农业农村局", "青岚县教育局", false)]
    [InlineData("青岚县人民政府", "青岚县教育局", false)]
    public void Agency_WhenNamesAreCompared_RegionsAndEndingsMayDiffer(string registered, string inTitle, bool isThisOne)
    {
        var report = InventedReport.Of2022.WithTitle($"{inTitle}2022年政府信息公开工作年度报告") with { AgencyName = registered };

        report.Findings("title.agency").Select(f => (f.Level, f.Section)).ShouldBe(isThisOne ? [] : [(FindingLevel.Warning, "title")]);
    }

    [Theory]
    [InlineData("青岚县农业农村局2022年度政府信息工作年度报告", false)]
    [InlineData("青岚县农业农村局2022年政务公开工作总结", false)]
    [InlineData("青岚县农业农村局2022年政府信息公开工作报告", false)]
    [InlineData("青岚县农业农村局政府信息公开工作2022年度报告", true)]
    [InlineData("青岚县农业农村局2022年政府信息公开年度报告", true)]
    public void Wording_WhenTheNameOfTheReportIsNotThere_Warns(string title, bool isRight) =>
        InventedReport.Of2022.WithTitle(title).Findings("title.wording").Select(f => (f.Level, f.Quote)).ShouldBe(isRight ? [] : [(FindingLevel.Warning, title)]);

    [Fact]
    public void Title_WhenItIsBlank_IsOneFinding()
    {
        var finding = InventedReport.Of2022.WithTitle("").Check().ShouldHaveSingleItem();

        finding.Code.ShouldBe("title.wording");
        finding.Message.Zh.ShouldContain("青岚县农业农村局2022年政府信息公开工作年度报告");
    }
}
