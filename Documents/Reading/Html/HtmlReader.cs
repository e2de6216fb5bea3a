using AngleSharp.Html.Parser;

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

        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is null)
        {
            return Refusals.NotAReport;
        }

        var budget = new CellBudget();
        var blocks = new HtmlBlocks(budget).Read(document.Body);
        return budget.IsSpent ? Refusals.TooManyCells : ReportAssembler.Assemble(blocks, target);
    }
}
