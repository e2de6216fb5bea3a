using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Requests;

/// <summary>The 总计 column of table three is natural persons plus the five kinds of organisation, in each row.</summary>
internal sealed class RequestsApplicantsCheck : IReportCheck
{
    private const string Formula = "total = natural + business + research + publicInterest + legalService + otherOrganization";

    public CheckDefinition Definition { get; } = Definitions.Error(
        "requests.applicants",
        "申请情况表每一行：总计＝自然人＋五类法人或其他组织。",
        "Each row of the requests table: total = natural persons + the five kinds of organisation.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var grid = context.Requests;
        var total = grid.Column("total");
        var equations = grid.Rows.Select((row, r) => new Equation(
            RequestsNames.Row(row),
            grid[r, total],
            TableGrid.Sum(Enumerable.Range(0, total).Select(column => grid[r, column])),
            finding => finding with { Row = row.Id })).ToList();
        return Definition.Findings(grid.Table.Id, Formula, equations, e => new LocalizedText(
            $"申请情况表“{e.Name.Zh}”行：总计填{e.Left.Print()}，各类申请人之和为{e.Right.Print()}，相差{e.PrintDifference()}。请核对这一行。",
            $"Requests table, row {e.Name.En}: the total says {e.Left.Print()}, the applicants add up to {e.Right.Print()} (difference {e.PrintDifference()}). Check this row."));
    }
}
