using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Cells;

/// <summary>Counts are whole; amounts have up to six decimal places, because they are kept exactly.</summary>
internal sealed class NotWholeCheck : IReportCheck
{
    private const int AmountPlaces = 6;

    public CheckDefinition Definition { get; } = Definitions.Error(
        "cell.notWhole",
        "件数、项数、个数是整数；金额最多六位小数。",
        "Counts are whole numbers; amounts have at most six decimal places.");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from cell in context.Form.Cells
        let number = context.Content.Number(cell.Id)
        where number is not null && decimal.Round(number.Value, cell.IsWhole ? 0 : AmountPlaces) != number
        select (cell.IsWhole
            ? Definition.Found(
                $"“{cell.Name.Zh}”填了{number}，但{cell.Unit}数应是整数。",
                $"'{cell.Name.En}' says {number}, but a count must be a whole number.")
            : Definition.Found(
                $"“{cell.Name.Zh}”填了{number}{cell.Unit}，小数最多{AmountPlaces}位。",
                $"'{cell.Name.En}' says {number}; an amount has at most {AmountPlaces} decimal places.")) with { Table = cell.Table, Cell = cell.Id, Left = number };
}
