using Workflow.Documents.Blocks;
using Workflow.Documents.Headings;

namespace Workflow.Documents.Reading.PlainText;

/// <summary>The blocks of a plain text as word processors save it: one table cell a line, led by a tab, a blank line behind each row.
/// A line with tabs inside is a whole row, as pages and spreadsheets are pasted.</summary>
internal sealed class TextBlocks
{
    private readonly List<Block> blocks = [];
    private readonly List<GridRow> rows = [];
    private readonly List<List<string>> cells = [];

    // Blank lines behind a row belong to the table when another row follows.
    private int blankLines;

    private TextBlocks()
    {
    }

    public static IReadOnlyList<Block> Read(string text)
    {
        var reader = new TextBlocks();
        foreach (var line in TextHygiene.Clean(text).Split('\n'))
        {
            reader.Take(line);
        }

        reader.EndGrid();
        return reader.blocks;
    }

    private void Take(string line)
    {
        var isBlank = string.IsNullOrWhiteSpace(line);
        var firstTab = line.IndexOf('\t', StringComparison.Ordinal);
        var isHeading = !isBlank && HeadingLine.Read(line) is not null;
        if (firstTab == 0 && line.LastIndexOf('\t') == 0 && !isHeading)
        {
            TakeCell(line[1..]);
        }
        else if (isBlank && firstTab < 0)
        {
            EndRow();
            blankLines++;
        }
        else if (firstTab >= 0 && !isHeading)
        {
            EndRow();
            blankLines = 0;
            rows.Add(Row(line.Split('\t')));
        }
        else if (cells.Count > 0 && !isHeading)
        {
            // The rest of a wrapped cell: nothing but a blank line ends a row.
            cells[^1].Add(line);
        }
        else
        {
            EndGrid();
            blocks.Add(new Block.Line(TextHygiene.Line(line)));
        }
    }

    private void TakeCell(string text)
    {
        blankLines = 0;
        cells.Add([text]);
    }

    private void EndRow()
    {
        if (cells.Count > 0)
        {
            rows.Add(Row(cells.Select(lines => string.Join('\n', lines))));
            cells.Clear();
        }
    }

    private void EndGrid()
    {
        EndRow();
        if (rows.Count > 0)
        {
            blocks.Add(new Block.Grid([.. rows]));
            rows.Clear();
        }

        blocks.AddRange(Enumerable.Repeat(new Block.Line(""), blankLines));
        blankLines = 0;
    }

    private static GridRow Row(IEnumerable<string> texts) => new([.. texts.Select(text => new GridCell(TextHygiene.Line(text)))]);
}
