using Workflow.Rules.Checks.Engine;
using Workflow.Rules.Checks.Requests;

namespace Workflow.Rules.Checks.Years;

/// <summary>What last year's published report carried out is what this year's carries in, in each column.</summary>
internal sealed class CarriedFromLastYearCheck : IReportCheck
{
    private const string Formula = "carriedIn = carriedOut of last year";

    public CheckDefinition Definition { get; } = Definitions.Error(
        "requests.carriedFromLastYear",
        "申请情况表每一列：上年结转＝上一年度已公布报告的结转下年度；有理由可说明后放行。",
        "Each column of the requests table: carried in = carried out of last year's published report; a reason may override it.") with { Overridable = true };

    public IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.LastYear is null)
        {
            return [];
        }

        var grid = context.Requests;
        var carriedIn = grid.Row("carriedIn");
        var equations = grid.Columns.Select((column, c) => new Equation(
            RequestsNames.Column(column),
            grid[carriedIn, c],
            context.LastNumber($"requests.carriedOut.{column.Id}"),
            finding => finding with { Column = column.Id })
        {
            LacksLastYear = context.LastNumber($"requests.carriedOut.{column.Id}") is null,
        }).ToList();
        return Definition.Findings(grid.Table.Id, Formula, equations, e => new LocalizedText(
            $"申请情况表“{e.Name.Zh}”列：上年结转填{e.Left.Print()}，{context.Year - 1}年已公布报告的结转下年度为{e.Right.Print()}，相差{e.PrintDifference()}。请更正；确有原因的请写明理由。",
            $"Requests table, column {e.Name.En}: carried in says {e.Left.Print()}, the published report of {context.Year - 1} carried out {e.Right.Print()} (difference {e.PrintDifference()}). Correct it, or give the reason."), context.Year - 1);
    }
}
