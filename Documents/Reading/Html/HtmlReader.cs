using AngleSharp.Html.Parser;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Html;

/// <summary>Reads a web page, or a piece of one. Nothing is fetched and no script runs.</summary>
internal static class HtmlReader
{
    public static DocumentReading Read(string html, ReadTarget target)
    {
        if (HtmlCost.IsTooHigh(html))
        {
            return Refusals.TooDeep;
        }

        var budget = new CellBudget();
        return Blocks(html, budget) switch
        {
            null => Refusals.NotAReport,
            _ when budget.IsSpent => Refusals.TooManyCells,
            var blocks => ReportAssembler.Assemble(blocks, target),
        };
    }

    /// <summary>The page's tree ends here: while it lives, every collection of garbage carries it along.</summary>
    private static IReadOnlyList<Block>? Blocks(string html, CellBudget budget)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return document.Body is null ? null : new HtmlBlocks(budget).Read(document.Body);
    }
}
