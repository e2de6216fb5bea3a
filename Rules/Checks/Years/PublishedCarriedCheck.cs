using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Years;

/// <summary>2019 form, second year: the total published grows by what was newly published.</summary>
internal sealed class PublishedCarriedCheck : IReportCheck
{
    private const string Formula = "publishedTotal = publishedTotal of last year + newlyPublished";

    private static readonly string[] Rows = ["regulations", "normativeDocuments"];

    public CheckDefinition Definition { get; } = Definitions.Warning(
        "disclosure.publishedCarried",
        "2019年格式第二年：对外公开总数量＝上一年度对外公开总数量＋本年新公开数量。",
        "2019 form, second year: total published = last year's total + newly published.");

    public IEnumerable<Finding> Run(CheckContext context) => context.BothYearsUse("2019")
        ? Definition.Findings(
            "disclosure",
            Formula,
            [.. Rows.Select(row => context.DisclosureEquation(
                row,
                "publishedTotal",
                context.LastNumber($"disclosure.{row}.publishedTotal"),
                context.LastNumber($"disclosure.{row}.publishedTotal") + context.Number($"disclosure.{row}.newlyPublished")))],
            e => new LocalizedText(
                $"“{e.Name.Zh}”填{e.Left.Print()}，按{context.Year - 1}年报告的总数量加本年新公开数量应为{e.Right.Print()}，相差{e.PrintDifference()}。请核对；有废止等情况请说明。",
                $"'{e.Name.En}' says {e.Left.Print()}; last year's total plus the newly published gives {e.Right.Print()} (difference {e.PrintDifference()}). Check it, or explain (for instance repeals)."),
            context.Year - 1)
        : [];
}
