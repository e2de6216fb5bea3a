using Workflow.Documents.Blocks;
using Workflow.Documents.Headings;

namespace Workflow.Documents.Reading.PlainText;

/// <summary>The blocks of a text that lost the borders of its tables: within the sections that hold tables, lines are taken for rows.</summary>
internal static class SpacedBlocks
{
    public static IReadOnlyList<Block> Read(string text)
    {
        var blocks = new List<Block>();
        var rows = new List<GridRow>();
        var isTable = false;
        void EndGrid()
        {
            if (rows.Count > 0)
            {
                blocks.Add(new Block.Grid([.. rows]));
                rows.Clear();
            }
        }

        foreach (var line in TextHygiene.Clean(text).Split('\n'))
        {
            var heading = HeadingLine.Read(line);
            isTable = heading is null ? isTable : heading.Section is "disclosure" or "requests" or "review";
            if (heading is null && isTable && SpacedLine.Row(line) is { } row)
            {
                rows.Add(row);
            }
            else if (heading is null && isTable && rows.Count > 0 && string.IsNullOrWhiteSpace(line))
            {
                // Blank lines between rows are the space between them.
            }
            else
            {
                EndGrid();
                blocks.Add(new Block.Line(TextHygiene.Line(line)));
            }
        }

        EndGrid();
        return blocks;
    }
}
