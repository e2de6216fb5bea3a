using Workflow.Rules.Content;

namespace Workflow.Rules.Checks.Engine;

/// <summary>What counts as a number that can be stored and added up.</summary>
internal static class CellNumbers
{
    /// <summary>Counts are stored as 64-bit integers, so no sum over a form can overflow a decimal.</summary>
    public const decimal LargestCount = long.MaxValue;

    /// <summary>Amounts are exact to the millionth and stored as 64-bit integer millionths.</summary>
    public const decimal LargestAmount = long.MaxValue / 1_000_000m;

    public static bool IsInRange(decimal number, bool isWhole) => Math.Abs(number) <= (isWhole ? LargestCount : LargestAmount);

    /// <summary>The number of the cell; null when it is blank, unreadable or out of every range.</summary>
    public static decimal? Legal(ReportContent? content, string cellId) =>
        content?.Number(cellId) is { } number && Math.Abs(number) <= LargestCount ? number : null;
}
