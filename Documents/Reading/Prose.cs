using Workflow.Documents.Blocks;
using Workflow.Documents.Headings;

namespace Workflow.Documents.Reading;

/// <summary>Everything of a document that stands outside of its tables, each line at its place.</summary>
/// <param name="TableTexts">By the id of a table's section, the prose above and below the table.</param>
internal sealed record Prose(TitleBlock Title, IReadOnlyDictionary<string, string?> Sections, IReadOnlyDictionary<string, string> TableTexts)
{
    private const string Preface = "preface";

    /// <param name="tableOf">The table that a grid of the document holds.</param>
    public static Prose Of(List<Block> blocks, IReadOnlyList<PlacedHeading> headings, Func<Block.Grid, string> tableOf)
    {
        var firstTable = blocks.FindIndex(block => block is Block.Grid);
        var bodyStart = Math.Min(headings.Count > 0 ? headings[0].Block : blocks.Count, firstTable < 0 ? blocks.Count : firstTable);
        var title = TitleFinder.Find(blocks[..bodyStart]);
        var lines = new Dictionary<string, List<string>>(StringComparer.Ordinal) { [Preface] = [] };
        var place = Preface;
        var next = 0;
        for (var i = title.End; i < blocks.Count; i++)
        {
            if (next < headings.Count && headings[next].Block == i)
            {
                var heading = headings[next++];
                place = heading.Heading.Section;
                lines.TryAdd(place, []);
                lines[place].Add(heading.Heading.Rest);
                i = heading.Next - 1;
            }
            else if (blocks[i] is Block.Line line)
            {
                lines[place].Add(line.Text);
            }
            else
            {
                // What stands below a table belongs to it, until the next heading.
                place = tableOf((Block.Grid)blocks[i]);
                lines.TryAdd(place, []);
            }
        }

        return new Prose(
            title,
            lines.Where(entry => entry.Key is "overview" or "problems" or "other" || (entry.Key == Preface && Text(entry.Value).Length > 0))
                .ToDictionary(entry => entry.Key, string? (entry) => Text(entry.Value), StringComparer.Ordinal),
            lines.Where(entry => entry.Key is "disclosure" or "requests" or "review" && Text(entry.Value).Length > 0)
                .ToDictionary(entry => entry.Key, entry => string.Join('\n', entry.Value.Where(line => line.Length > 0)), StringComparer.Ordinal));
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines).Trim('\n');
}
