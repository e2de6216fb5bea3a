using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Layout;

public sealed class LayoutTests
{
    [Fact]
    public void ExtraRow_WhenTheSourceHadLocalRows_QuotesEach()
    {
        var source = new SourceNotes { ExtraRows = [new("disclosure", "政务微博条数"), new("requests", "电话咨询次数")] };

        InventedReport.Of2019.WithSource(source).Findings("table.extraRow")
            .Select(f => (f.Table, f.Quote, f.Level))
            .ShouldBe([("disclosure", "政务微博条数", FindingLevel.Warning), ("requests", "电话咨询次数", FindingLevel.Warning)]);
    }

    [Fact]
    public void FormVersion_WhenTheFormIsNotThatOfTheYear_Warns()
    {
        var finding = (InventedReport.Of2020 with { Year = 2021 }).Only("form.version");

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Message.Zh.ShouldContain(FormCatalog.ForYear(2021)!.Source);
    }

    [Fact]
    public void FormVersion_WhenTheSourceHadRowsOfTheOtherForm_NamesTheTable()
    {
        var finding = InventedReport.Of2022.WithSource(new SourceNotes { OtherFormRows = [new("requests", "（六）其他处理")] }).Only("form.version");

        finding.Table.ShouldBe("requests");
        finding.Quote.ShouldBe("（六）其他处理");
    }

    [Fact]
    public void Unread_WhenAHeadingHadNoTable_AsksToCopyItWithItsTable()
    {
        var finding = InventedReport.Of2022.AllBlank().WithSource(new SourceNotes { UnreadTables = ["requests"] }).Only("table.unread");

        finding.ShouldSatisfyAllConditions(
            () => finding.Level.ShouldBe(FindingLevel.Warning),
            () => finding.Table.ShouldBe("requests"),
            () => finding.Message.Zh.ShouldBe("“三、收到和处理政府信息公开申请情况”有标题，但没有读出表格。请连同表格格式重新复制（单元格之间应为制表符或表格线），或直接在表格中填写。"),
            () => finding.Message.En.ShouldContain("no table could be read"));
    }

    [Fact]
    public void Unread_WhenOneCellHasBeenFilledInSince_IsSilent() =>
        InventedReport.Of2022.AllBlank().WithCell("requests.new.natural", 0)
            .WithSource(new SourceNotes { UnreadTables = ["requests", "requests"] }).Findings("table.unread").ShouldBeEmpty();

    [Fact]
    public void Layout_WhenTheReportWasTyped_IsSilent() =>
        InventedReport.Of2022.Check().ShouldNotContain(f => f.Code == "form.version" || f.Code == "table.extraRow" || f.Code == "table.unread");
}
