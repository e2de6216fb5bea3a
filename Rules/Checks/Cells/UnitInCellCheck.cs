using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Cells;

/// <summary>The source wrote words beside the number (5次), or an amount in another unit (25.5万元).</summary>
internal sealed class UnitInCellCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Hint(
        "cell.unitInCell",
        "单元格里只有数字，没有单位或其他文字。",
        "A cell holds only the number, without a unit or other words.");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from source in SourceCells.Of(context)
        where source.Folded.Any(char.IsLetter)
        select Definition.Found(
            $"“{source.Cell.Name.Zh}”原文为“{source.Raw}”，已读作{source.Read.Print()}（单位：{source.Cell.Unit}）。请确认。",
            $"'{source.Cell.Name.En}' said '{source.Raw}' and was read as {source.Read.Print()}{UnitNames.Behind(source.Cell.Unit)}. Please confirm.") with
        {
            Table = source.Cell.Table,
            Cell = source.Cell.Id,
            Quote = source.Raw,
            Left = source.Read,
        };
}
