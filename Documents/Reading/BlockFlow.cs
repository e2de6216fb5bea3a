using Workflow.Documents.Blocks;
using Workflow.Documents.Headings;

namespace Workflow.Documents.Reading;

/// <summary>Brings blocks into the shape in which sections are found: headings and prose are lines, grids are official tables.</summary>
internal static class BlockFlow
{
    /// <summary>Cuts a grid where one of its rows holds a section's heading: portals put a whole report into one table.</summary>
    public static IEnumerable<Block> CutAtHeadings(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not Block.Grid grid)
            {
                yield return block;
                continue;
            }

            var rows = new List<GridRow>();
            foreach (var row in grid.Rows)
            {
                if (row.Own is not [var only] || !only.Split('\n').Any(line => HeadingLine.Read(line) is not null))
                {
                    rows.Add(row);
                    continue;
                }

                if (rows.Count > 0)
                {
                    yield return new Block.Grid(rows);
                    rows = [];
                }

                foreach (var line in only.Split('\n'))
                {
                    yield return new Block.Line(TextHygiene.Line(line));
                }
            }

            if (rows.Count > 0)
            {
                yield return new Block.Grid(rows);
            }
        }
    }

    /// <summary>The rows of a grid that is no official table, as prose: cells divided by tabs.</summary>
    public static IEnumerable<Block> AsLines(Block.Grid grid) =>
        from row in grid.Rows
        let own = row.Cells.Where(cell => cell.Merge == CellMerge.None).Select(cell => cell.Text)
        from line in string.Join('\t', own).Split('\n')
        select new Block.Line(TextHygiene.Line(line));
}
