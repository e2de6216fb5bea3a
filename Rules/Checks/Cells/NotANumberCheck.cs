using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Cells;

/// <summary>A cell holds a number that can be stored exactly.</summary>
internal sealed class NotANumberCheck : IReportCheck
{
    private const int LongestQuote = 100;

    public CheckDefinition Definition { get; } = Definitions.Error(
        "cell.notANumber",
        "单元格里是可以记录的数字。",
        "Every cell holds a number that can be recorded.");

    public IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var cell in context.Form.Cells)
        {
            var value = context.Content.Cell(cell.Id);
            if (value.Text is { } text)
            {
                var quote = text.Length > LongestQuote ? text[..LongestQuote] : text;
                yield return Definition.Found(
                    $"“{cell.Name.Zh}”里的“{quote}”不是数字。请改填数字（单位：{cell.Unit}），没有的填0。",
                    $"'{cell.Name.En}': '{quote}' is not a number; enter {UnitNames.Asked(cell.Unit)}, or 0.") with { Table = cell.Table, Cell = cell.Id, Quote = quote };
            }
            else if (value.Number is { } number && !CellNumbers.IsInRange(number, cell.IsWhole))
            {
                yield return Definition.Found(
                    $"“{cell.Name.Zh}”的数字{number.Print()}超出可记录的范围。请核对。",
                    $"'{cell.Name.En}' says {number.Print()}, which is too large to be recorded. Please check it.") with { Table = cell.Table, Cell = cell.Id, Left = number };
            }
        }
    }
}
