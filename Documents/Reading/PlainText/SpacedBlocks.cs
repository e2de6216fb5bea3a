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
        void EndGrid()
        {
            if (rows.Count > 0)
            {
                blocks.Add(new Block.Grid([.. rows]));
                rows.Clear();
            }
        }

        foreach (var (line, inTable, row) in WithoutDoubtful(Lines(text)))
        {
            if (row is not null)
            {
                rows.Add(row);
            }
            else if (inTable && rows.Count > 0 && string.IsNullOrWhiteSpace(line))
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

    private static List<(string Line, bool InTable, GridRow? Row)> Lines(string text)
    {
        var lines = new List<(string, bool, GridRow?)>();
        var inTable = false;
        foreach (var line in TextHygiene.Clean(text).Split('\n'))
        {
            var heading = HeadingLine.Read(line);
            inTable = heading is null ? inTable : heading.Section is "disclosure" or "requests" or "review";
            lines.Add((line, inTable && heading is null, inTable && heading is null ? SpacedLine.Row(line) : null));
        }

        return lines;
    }

    /// <summary>A number alone on its line is the rest of one that was wrapped, and the row above or below it has only the other part: neither is taken.</summary>
    private static List<(string Line, bool InTable, GridRow? Row)> WithoutDoubtful(List<(string Line, bool InTable, GridRow? Row)> lines)
    {
        var doubtful = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { InTable: true, Row: null } && SpacedLine.EndsWithValue(lines[i].Line))
            {
                doubtful.Add(Beside(i, -1));
                doubtful.Add(Beside(i, +1));
            }
        }

        return [.. lines.Select((line, index) => doubtful.Contains(index) ? line with { Row = null } : line)];

        int Beside(int index, int step)
        {
            do
            {
                index += step;
            }
            while (index >= 0 && index < lines.Count && lines[index].InTable && (lines[index].Row is null || !SpacedLine.EndsWithValue(lines[index].Line)));

            return index;
        }
    }
}
