using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Requests;

/// <summary>The total of each of the three groups of table four is the sum of its four results.</summary>
internal sealed class ReviewTotalCheck : IReportCheck
{
    private const string Formula = "total = upheld + corrected + other + pending";

    private static readonly string[] Results = ["upheld", "corrected", "other", "pending"];

    private static readonly (string Group, LocalizedText Name)[] Groups =
    [
        ("reconsideration", new("行政复议", "administrative reconsideration")),
        ("litigation.direct", new("未经复议直接起诉", "litigation without reconsideration")),
        ("litigation.afterReconsideration", new("复议后起诉", "litigation after reconsideration")),
    ];

    public CheckDefinition Definition { get; } = Definitions.Error(
        "review.total",
        "复议、诉讼情况表每一组：总计＝结果维持＋结果纠正＋其他结果＋尚未审结。",
        "Each group of the review table: total = upheld + corrected + other + pending.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var grid = context.Review;
        var equations = Groups.Select(group => new Equation(
            group.Name,
            grid[0, grid.Column($"{group.Group}.total")],
            TableGrid.Sum(Results.Select(result => grid[0, grid.Column($"{group.Group}.{result}")])),
            finding => finding with { Row = group.Group })).ToList();
        return Definition.Findings(grid.Table.Id, Formula, equations, e => new LocalizedText(
            $"复议、诉讼情况表“{e.Name.Zh}”：总计填{e.Left.Print()}，四项之和为{e.Right.Print()}，相差{e.PrintDifference()}。请核对这一组。",
            $"Review table, {e.Name.En}: the total says {e.Left.Print()}, the four results add up to {e.Right.Print()} (difference {e.PrintDifference()}). Check this group."));
    }
}
