using Workflow.Rules.Content;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks;

/// <summary>Texts that are made to be slow: each must come to an end, and to a checked one.</summary>
public sealed class HostileTextTests
{
    private const int Length = 100_000;

    public static TheoryData<string> Patterns =>
    [
        "1", "1,", "1.", "一、", "（一）", "局", "部门", "关于", "关于2019年报告", "20", "2019年", "本报告由", "现将", "占", "1条占1%", "1条，", "1条：",
        "统计数据", "统计期限2019年1月1日", "收到", "收到公开", "无公开申请", "未收到", "行政复议", "未行政复议", "系统", "教育系统政务公开", "有待", "将",
        "存在", "针对存在", "《", "《关于", " ", "　", "\u00A0", "1 ", "\n", "。", "国办发〔", "国办发〔2014〕32号", "A", "①", "𠮷", "\uD800",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Check_WhenASectionRepeatsAPattern_ComesToAnEndWithEveryCheckRun(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, Length / pattern.Length));
        var report = InventedReport.Of2022.WithSection("overview", text).WithSection("problems", text).WithSection("other", text).WithTitle(text);

        var findings = report.WithLastYear(report).Check();

        // Only a check that was given up is not assessable here: every cell has a number.
        findings.ShouldAllBe(finding => finding.Assessable);
        findings.ShouldContain(finding => finding.Code == "title.wording");
    }

    [Fact]
    public void Check_WhenEveryCellHoldsALongText_QuotesOnlyItsBeginning()
    {
        var cells = InventedReport.Of2022.Content.Cells.Keys.ToDictionary(id => id, _ => CellValue.Unreadable(new string('九', 10_000)));
        var report = InventedReport.Of2022;

        (report with { Content = report.Content with { Cells = cells } }).Findings("cell.notANumber").ShouldAllBe(f => f.Quote!.Length == 100);
    }
}
