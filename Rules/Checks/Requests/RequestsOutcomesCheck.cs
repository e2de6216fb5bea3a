using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Requests;

/// <summary>Item three of table three adds up: （七）总计 is the sum of the outcomes above it, in each column.</summary>
internal sealed class RequestsOutcomesCheck : IReportCheck
{
    private const string Formula = "total = sum of the outcome rows";

    public CheckDefinition Definition { get; } = Definitions.Error(
        "requests.outcomes",
        "申请情况表每一列：（七）总计＝（一）至（六）各办理结果之和。",
        "Each column of the requests table: total = sum of all outcome rows.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var grid = context.Requests;
        var total = grid.Row("total");
        var first = grid.Row("granted");
        var equations = grid.Columns.Select((column, c) => new Equation(
            RequestsNames.Column(column),
            grid[total, c],
            TableGrid.Sum(Enumerable.Range(first, total - first).Select(row => grid[row, c])),
            finding => finding with { Column = column.Id })).ToList();
        return Definition.Findings(grid.Table.Id, Formula, equations, e => new LocalizedText(
            $"申请情况表“{e.Name.Zh}”列：（七）总计填{e.Left.Print()}，各办理结果之和为{e.Right.Print()}，相差{e.PrintDifference()}。请核对总计或各项结果。",
            $"Requests table, column {e.Name.En}: the total says {e.Left.Print()}, the outcomes add up to {e.Right.Print()} (difference {e.PrintDifference()}). Check the total or the outcomes."));
    }
}
