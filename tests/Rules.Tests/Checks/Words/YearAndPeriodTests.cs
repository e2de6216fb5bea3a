using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Words;

public sealed class YearAndPeriodTests
{
    [Theory]
    [InlineData("本报告中所列数据的统计期限自2022年1月1日至2022年11月30日。", "2022年1月1日至2022年11月30日")]
    [InlineData("数据统计时间为２０２１年１月１日起至１２月３１日。", "２０２１年１月１日起至１２月３１日")]
    [InlineData("统计时段：2022 年 1 月 2 日—12 月 31 日。", "2022 年 1 月 2 日—12 月 31 日")]
    public void Period_WhenItIsNotTheWholeYear_QuotesIt(string sentence, string quote)
    {
        var finding = InventedReport.Of2022.Saying(sentence).Only("text.period");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("overview");
        finding.Quote.ShouldBe(quote);
    }

    [Theory]
    [InlineData("统计期限：2022年1月1日至12月31日。")]
    [InlineData("2022年3月1日至2022年3月31日开展了春耕信息公开宣传月。")]
    [InlineData("数据截至2022年12月31日。")]
    public void Period_WhenItIsTheYearOrSomethingElsesPeriod_IsSilent(string sentence) =>
        InventedReport.Of2022.Saying(sentence).Findings("text.period").ShouldBeEmpty();

    [Theory]
    [InlineData("根据《关于做好2021年度政府信息公开工作年度报告编制工作的通知》要求，形成本报告。", "《关于做好2021年度政府信息公开工作年度报告编制工作的通知》")]
    [InlineData("按照东屏市关于报送2021年政府信息公开年度报告的通知要求，结合实际编制此报告。", "关于报送2021年政府信息公开年度报告的通知")]
    [InlineData("现将我局2021年度政府信息公开工作年度报告公布如下。", "现将我局2021年度政府信息公开工作年度报告")]
    public void OtherYear_WhenTheReportNamesItselfOrItsNoticeWithAnotherYear_QuotesIt(string sentence, string quote)
    {
        var finding = InventedReport.Of2022.Saying(sentence).Only("text.otherYear");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("overview");
        finding.Quote.ShouldBe(quote);
    }

    [Theory]
    [InlineData("根据《关于做好2022年度政府信息公开工作年度报告编制工作的通知》（东政办〔2023〕1号）要求，形成本报告。")]
    [InlineData("根据《关于印发2021年政府信息公开工作年度报告格式的通知》要求，编制本报告。")]
    [InlineData("按照《关于做好2021年度政府信息公开工作年度报告发布工作的通知》要求，3月按时发布了上一年度报告。")]
    [InlineData("按时发布了2021年政府信息公开工作年度报告。")]
    [InlineData("2023年，我局将编制好2023年政府信息公开年度报告。")]
    [InlineData("自2019年5月15日条例施行以来，2021年起逐年完善目录。")]
    [InlineData("现将2022年度政府信息公开工作年度报告公布如下。")]
    public void OtherYear_WhenTheOtherYearIsHonest_IsSilent(string sentence) =>
        InventedReport.Of2022.Saying(sentence).Findings("text.otherYear").ShouldBeEmpty();

    [Fact]
    public void OtherYear_WhenThePrefaceNamesLastYearsNotice_QuotesIt() =>
        InventedReport.Of2022.WithSection("preface", "根据《关于做好2021年政府信息公开工作年度报告的通知》，现公布我局情况。")
            .Only("text.otherYear").Section.ShouldBe("preface");
}
