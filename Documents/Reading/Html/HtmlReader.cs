using AngleSharp.Html.Parser;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Html;

/// <summary>Reads a web page, or a piece of one. Nothing is fetched and no script runs.</summary>
internal static class HtmlReader
{
    // What is read, and what the parser itself goes by; a word processor's pages carry ten times as much.
    private static readonly HtmlParserOptions Options = new()
    {
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = static (ref _, name) => name.Span is "class" or "style" or "hidden" or "colspan" or "rowspan" or "type" or "encoding" or "color" or "face" or "size",
    };

    public static DocumentReading Read(ReadOnlyMemory<char> html, ReadTarget target)
    {
        if (HtmlCost.IsTooHigh(html.Span))
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
    private static IReadOnlyList<Block>? Blocks(ReadOnlyMemory<char> html, CellBudget budget)
    {
        using var document = new HtmlParser(Options).ParseDocument(html);
        return document.Body is null ? null : new HtmlBlocks(budget).Read(document.Body);
    }
}
