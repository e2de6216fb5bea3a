using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Words;

public sealed class TableTextTests
{
    private const string Code = "text.table";

    [Theory]
    [InlineData("全年共收到政府信息公开申请9件，均已答复。", "收到政府信息公开申请9件", 9, 12)]
    [InlineData("我局受理依申请公开15件。", "受理依申请公开15件", 15, 12)]
    [InlineData("本年度收到9件政府信息公开申请。", "收到9件政府信息公开申请", 9, 12)]
    [InlineData("本年度未收到政府信息公开申请。", "未收到政府信息公开申请", 0, 12)]
    [InlineData("2.收到和处理政府信息公开申请情况：无", "收到和处理政府信息公开申请情况：无", 0, 12)]
    [InlineData("全局上下无依申请公开要求。", "无依申请公开要求", 0, 12)]
    [InlineData("因政府信息公开引起行政复议2件。", "行政复议2件", 2, 5)]
    [InlineData("政府信息公开行政诉讼案件3起。", "行政诉讼案件3起", 3, 11)]
    [InlineData("政府信息公开行政复议、行政诉讼情况：无", "行政复议、行政诉讼情况：无", 0, 16)]
    [InlineData("2022年，本局共收到申请99件。", "收到申请99件", 99, 12)]
    [InlineData("全年新收申请共9件，均按期答复。", "新收申请共9件", 9, 12)]
    [InlineData("行政复议案件9件。", "行政复议案件9件", 9, 5)]
    [InlineData("发生行政诉讼案件9件。", "行政诉讼案件9件", 9, 11)]
    public void Check_WhenTextAndTableDiffer_QuotesTheWords(string sentence, string quote, decimal left, decimal right)
    {
        var finding = InventedReport.Of2022.Saying(sentence).Only(Code);

        finding.ShouldSatisfyAllConditions(
            () => finding.Level.ShouldBe(FindingLevel.Hint),
            () => finding.Section.ShouldBe("overview"),
            () => finding.Quote.ShouldBe(quote),
            () => finding.Left.ShouldBe(left),
            () => finding.Right.ShouldBe(right));
    }

    [Fact]
    public void Check_WhenBothKindsOfCasesAreDenied_FindsEach() =>
        InventedReport.Of2022.Saying("本局未发生因故引起的信息公开行政复议、行政诉讼。全年没有政府信息公开方面的行政复议、行政诉讼。")
            .Findings(Code).Select(f => (f.Left, f.Right)).ShouldBe([(0, 5), (0, 11)]);

    [Theory]
    [InlineData("共收到政府信息公开申请12件。")]
    [InlineData("连同上期转来的，共办理收到的政府信息公开申请13件。")]
    [InlineData("共受理政府信息公开申请13件。")]
    [InlineData("其中自然人提出、收到政府信息公开申请3件。")]
    [InlineData("通过网站收到政府信息公开申请3件。")]
    [InlineData("白石镇收到政府信息公开申请3件。")]
    [InlineData("去年收到政府信息公开申请3件。")]
    [InlineData("收到行政许可申请300件。")]
    [InlineData("全年办理行政复议56件，行政诉讼70件。")]
    [InlineData("没有因信息公开被行政复议纠错的情形。")]
    [InlineData("政府信息公开行政复议5件，行政诉讼11件。")]
    [InlineData("我局未收到上级对信息公开申请办理工作的批评。")]
    [InlineData("向未提出公开申请的农户也主动送达。")]
    [InlineData("全年收到申请12件。")]
    [InlineData("2020年，本局共收到申请99件。")]
    [InlineData("农机补贴窗口开放后，共收到申请99件。")]
    [InlineData("白石镇收到申请3件。")]
    [InlineData("行政许可方面，收到申请99件。")]
    [InlineData("审结行政复议案件56件。")]
    [InlineData("作为被告的行政诉讼案件70件。")]
    [InlineData("行政复议案件5件，行政诉讼案件11件。")]
    public void Check_WhenTheyAgreeOrTheSentenceIsAboutSomethingElse_IsSilent(string sentence) =>
        InventedReport.Of2022.Saying(sentence).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenSomeWereCarriedIn_NamesWhatTheTableHoldsInWords()
    {
        var message = InventedReport.Of2022.Saying("共收到政府信息公开申请9件。").Only(Code).Message;

        message.Zh.ShouldContain("表格中本年新收12件，含上年结转共13件");
        message.En.ShouldContain("the table has 12 newly received this year, 13 with those carried in");
    }

    [Fact]
    public void Check_WhenNoneWereCarriedIn_NamesTheNewOnesAlone() =>
        InventedReport.Of2022.WithCell("requests.carriedIn.total", 0).Saying("共收到政府信息公开申请9件。")
            .Only(Code).Message.Zh.ShouldContain("表格中本年新收12件。");

    [Fact]
    public void Check_WhenTheAgencyHandlesReconsiderationsItself_LeavesBareNumbersAlone() =>
        (InventedReport.Of2022.Saying("行政复议案件56件。") with { AgencyName = "青岚县司法局" }).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenTheTableIsBlank_SaysNothing() =>
        InventedReport.Of2022.Saying("共收到政府信息公开申请9件。").AllBlank().Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenNoneIsSaidAndTheTableHasZeros_IsSilent() =>
        InventedReport.Of2022
            .WithSection("overview", "到年底为止，我局无依申请公开要求，也没有因此引起任何行政复议、行政诉讼或信访。")
            .WithCell("requests.new.total", 0)
            .WithCell("review.reconsideration.total", 0)
            .WithCell("review.litigation.direct.total", 0)
            .WithCell("review.litigation.afterReconsideration.total", 0)
            .Findings(Code).ShouldBeEmpty();
}
