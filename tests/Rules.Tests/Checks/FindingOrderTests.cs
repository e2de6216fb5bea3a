using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks;

public sealed class FindingOrderTests
{
    [Fact]
    public void Check_WhenThereAreManyFindings_OrdersThemAsTheReportReads()
    {
        var report = InventedReport.Of2020 with { Year = 2021 };
        var findings = report
            .WithTitle("总结")
            .WithSection("other", null)
            .Saying("信息30件：甲10件，乙10件，丙9件。")
            .WithCell("review.reconsideration.total", 9)
            .WithCell("disclosure.penalty.decisions", 3).WithRaw("disclosure.penalty.decisions", "3次")
            .WithCell("disclosure.coercion.decisions", -3)
            .Check();

        findings.Select(f => f.Table ?? f.Section ?? "whole").Distinct().ShouldBe(["whole", "title", "preface", "overview", "other", "disclosure", "review"]);
        findings.Where(f => f.Table == "disclosure").Select(f => f.Level).ShouldBe([FindingLevel.Error, FindingLevel.Hint]);
    }
}
