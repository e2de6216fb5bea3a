using Workflow.Rules.Checks.Engine;

namespace Workflow.Rules.Checks.Cells;

/// <summary>00 may be a slip for 0, or the rest of a longer number.</summary>
internal sealed class LeadingZeroCheck : IReportCheck
{
    public CheckDefinition Definition { get; } = Definitions.Hint(
        "cell.leadingZero",
        "数字前没有多余的0。",
        "No number has leading zeros.");

    public IEnumerable<Finding> Run(CheckContext context) =>
        from source in SourceCells.Of(context)
        where HasLeadingZero(source.Folded.AsSpan().TrimStart("+-"))
        select Definition.Found(
            $"“{source.Cell.Name.Zh}”原文为“{source.Raw}”，已读作{source.Read.Print()}。请确认数字没有漏位或多打。",
            $"'{source.Cell.Name.En}' said '{source.Raw}' and was read as {source.Read.Print()}. Please confirm that no digit is missing or superfluous.") with
        {
            Table = source.Cell.Table,
            Cell = source.Cell.Id,
            Quote = source.Raw,
            Left = source.Read,
        };

    private static bool HasLeadingZero(ReadOnlySpan<char> number) => number.Length > 1 && number[0] == '0' && char.IsAsciiDigit(number[1]);
}
