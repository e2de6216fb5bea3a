using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Words;

public sealed class ObligationTests
{
    [Theory]
    [InlineData("国办发〔2014〕32号")]
    [InlineData("国办发[2014]32号")]
    [InlineData("国办发（2014）32 号")]
    [InlineData("国办发【2014】３２号")]
    [InlineData("国务院令第492号")]
    public void LapsedNotice_WhenItIsCited_QuotesItInAnyBrackets(string number)
    {
        var finding = InventedReport.Of2022.Saying($"贯彻有关通知（{number}）精神。").Only("text.lapsedNotice");

        finding.Level.ShouldBe(FindingLevel.Hint);
        finding.Section.ShouldBe("overview");
        finding.Quote.ShouldBe(number);
    }

    [Theory]
    [InlineData("国办发〔2014〕3号")]
    [InlineData("东国办发〔2014〕320号")]
    [InlineData("国办公开办函〔2021〕30号")]
    [InlineData("国务院令第492号公布、第711号修订")]
    public void LapsedNotice_WhenTheBasisHolds_IsSilent(string number) =>
        InventedReport.Of2022.Saying($"贯彻{number}精神。").Findings("text.lapsedNotice").ShouldBeEmpty();

    [Theory]
    [InlineData("没有其他需要报告的事项。")]
    [InlineData("行政事业性收费全部免收。")]
    public void FeeMissing_WhenSectionSixIsSilentOnTheFee_Warns(string other)
    {
        var finding = InventedReport.Of2022.WithSection("other", other).Only("text.feeMissing");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("other");
    }

    [Theory]
    [InlineData("本年度信息处理费收取120元。")]
    [InlineData("我局未收取信息公开处理费。")]
    [InlineData("2022年度依申请公开未收取任何费用。")]
    [InlineData("")]
    [InlineData("无")]
    public void FeeMissing_WhenTheFeeIsToldOrTheSectionIsEmpty_IsSilent(string other) =>
        InventedReport.Of2022.WithSection("other", other).Findings("text.feeMissing").ShouldBeEmpty();

    [Fact]
    public void FeeMissing_WhenFormIsOf2019_IsSilent() =>
        InventedReport.Of2020.WithSection("other", "无").Check().ShouldBeEmpty();

    [Theory]
    [InlineData(AgencyKind.Office)]
    [InlineData(AgencyKind.Government)]
    public void GovernmentDuties_WhenSectionOneLeavesSomeOut_NamesThem(AgencyKind kind)
    {
        var finding = (InventedReport.Of2022.Saying("开展了工作考核。") with { Kind = kind }).Only("text.governmentDuties");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("overview");
        finding.Message.Zh.ShouldContain("社会评议、责任追究");
        finding.Message.Zh.ShouldNotContain("工作考核");
    }

    [Fact]
    public void GovernmentDuties_WhenAllAreThereOrTheBodyIsNoGovernment_IsSilent()
    {
        (InventedReport.Of2022.Saying("工作考核、社会评议按期完成，未发生责任追究。") with { Kind = AgencyKind.Office }).Findings("text.governmentDuties").ShouldBeEmpty();
        InventedReport.Of2022.Findings("text.governmentDuties").ShouldBeEmpty();
    }
}
