using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Cells;

/// <summary>Only 本年增/减 may be negative.</summary>
internal sealed class NegativeCellCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Error(
        "cell.negative",
        "除“本年增/减”外，数字不为负。",
        "No number is negative, except a change (本年增/减).");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from cell in context.Form.Cells
        let number = context.Content.Number(cell.Id)
        where number < 0 && !cell.MayBeNegative
        select Definition.Found(
            $"“{cell.Name.Zh}”填了负数{number.Print()}。请改为0或正数。",
            $"'{cell.Name.En}' is negative ({number.Print()}). Enter 0 or a positive number.") with { Table = cell.Table, Cell = cell.Id, Left = number, Formula = "value ≥ 0" };
}
