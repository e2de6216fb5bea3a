using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Requests;

/// <summary>The printed rule of table three: item one plus item two equals item three plus item four, in each column.</summary>
internal sealed class RequestsBalanceCheck : IReportCheck
{
    private const string Formula = "new + carriedIn = total + carriedOut";

    public CheckDefinition Definition { get; } = Definitions.Error(
        "requests.balance",
        "申请情况表每一列：本年新收＋上年结转＝总计＋结转下年度。",
        "Each column of the requests table: new + carried in = total + carried out.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        var grid = context.Requests;
        var (received, carriedIn, total, carriedOut) = (grid.Row("new"), grid.Row("carriedIn"), grid.Row("total"), grid.Row("carriedOut"));
        var equations = grid.Columns.Select((column, c) => new Equation(
            RequestsNames.Column(column),
            grid[received, c] + grid[carriedIn, c],
            grid[total, c] + grid[carriedOut, c],
            finding => finding with { Column = column.Id })).ToList();
        return Definition.Findings(grid.Table.Id, Formula, equations, e => new LocalizedText(
            $"申请情况表“{e.Name.Zh}”列：本年新收与上年结转之和为{e.Left.Print()}，总计与结转下年度之和为{e.Right.Print()}，相差{e.PrintDifference()}。请核对这一列的四项。",
            $"Requests table, column {e.Name.En}: new plus carried in is {e.Left.Print()}, total plus carried out is {e.Right.Print()} (difference {e.PrintDifference()}). Check the four items of this column."));
    }
}
