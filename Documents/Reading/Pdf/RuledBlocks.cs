using System.Text.RegularExpressions;
using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Pdf;

/// <summary>The blocks of a PDF whose tables have drawn lines: a grid for each table of a page, and the lines of text around them.</summary>
internal static partial class RuledBlocks
{
    /// <summary>Lines that are drawn on one page; a dense official table has about a thousand.</summary>
    private const int MostRules = 3_000;

    /// <returns>Null where no page has a table, or the tools wrote something else.</returns>
    public static IReadOnlyList<Block>? Read(byte[] wordsOfPages, byte[] rulesOfPages, CellBudget budget)
    {
        if (PdfWords.Read(wordsOfPages) is not { } words || PdfRules.Read(rulesOfPages) is not { } rules || words.Count != rules.Count || rules.Any(page => page.Count > MostRules))
        {
            return null;
        }

        List<Block> blocks = [.. words.Zip(rules).SelectMany(page => Page(page.First, page.Second, budget))];
        return blocks.Exists(block => block is Block.Grid) ? blocks : null;
    }

    private static IEnumerable<Block> Page(IReadOnlyList<PdfWord> words, IReadOnlyList<PdfRule> rules, CellBudget budget)
    {
        var tables = RuledTable.Find(rules);
        var of = words.ToLookup(word => tables.FirstOrDefault(table => table.Holds(word)));
        var texts = PdfLines.Of(of[null]).ToList();
        // The foot of a page is no part of what the report says.
        var lines = (texts is [.., var last] && PageNumber().IsMatch(last.Text) ? texts[..^1] : texts)
            .Select(line => (line.Top, Block: (Block)new Block.Line(TextHygiene.Line(TextHygiene.Clean(line.Text)))));
        var grids = tables.Select(table => (table.Box.Top, Block: (Block)table.Read(of[table], budget)));
        return lines.Concat(grids).OrderBy(placed => placed.Top).Select(placed => placed.Block);
    }

    [GeneratedRegex(@"^[-—–－]\s*[0-9]{1,3}\s*[-—–－]$")]
    private static partial Regex PageNumber();
}
