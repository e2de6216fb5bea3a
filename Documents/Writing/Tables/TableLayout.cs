using Workflow.Rules.Forms;

namespace Workflow.Documents.Writing.Tables;

/// <summary>A table with the merged cells of the printed form; every writer of tables prints the same one.</summary>
/// <param name="Columns">How many places a row has.</param>
/// <param name="LabelColumns">How many of them, from the left, hold row labels.</param>
internal sealed record TableLayout(int Columns, int LabelColumns, IReadOnlyList<LaidBlock> Blocks)
{
    public static TableLayout Of(FormTable table)
    {
        var width = table.Blocks.Max(block => RowDepth(block) + block.Columns.Count);
        return new TableLayout(width, table.Blocks.Max(RowDepth), [.. table.Blocks.Select(block => new LaidBlock([.. Head(table, block, width)], [.. Body(block, width)]))]);
    }

    /// <summary>All rows from the top.</summary>
    public IEnumerable<IReadOnlyList<LaidCell>> Rows => Blocks.SelectMany(block => block.Head.Concat(block.Body));

    private static IEnumerable<IReadOnlyList<LaidCell>> Head(FormTable table, FormBlock block, int width)
    {
        if (block.Article is { } article)
        {
            yield return [new LaidCell(LaidRole.Article, article, 0, width, 1)];
        }

        List<IReadOnlyList<string>> paths = [.. block.Columns.Select(column => column.Header)];
        var labels = MergedHeader.Of(paths);
        var depth = MergedHeader.Depth(paths);
        for (var level = 0; level < depth; level++)
        {
            var row = new List<LaidCell>();
            if (level == 0 && RowDepth(block) > 0)
            {
                row.Add(new LaidCell(LaidRole.Column, block.RowHeading ?? table.Note ?? "", 0, RowDepth(block), depth));
            }

            row.AddRange(labels.Where(label => label.Level == level).Select(label => new LaidCell(
                label.Count > 1 ? LaidRole.ColumnGroup : LaidRole.Column,
                label.Label,
                RowDepth(block) + label.Start,
                Enumerable.Range(label.Start, label.Count).Sum(column => Width(block, column, width)),
                label.Levels)));
            yield return row;
        }
    }

    private static IEnumerable<IReadOnlyList<LaidCell>> Body(FormBlock block, int width)
    {
        var labels = MergedHeader.Of([.. block.Rows.Select(row => row.Header)]);
        for (var row = 0; row < block.Rows.Count; row++)
        {
            yield return
            [
                .. labels.Where(label => label.Start == row)
                    .Select(label => new LaidCell(label.Count > 1 ? LaidRole.RowGroup : LaidRole.Row, label.Label, label.Level, label.Levels, label.Count)),
                .. block.Columns.Select((_, column) => new LaidCell(
                    LaidRole.Value, "", RowDepth(block) + column, Width(block, column, width), 1, block.Cells[(row * block.Columns.Count) + column])),
            ];
        }
    }

    /// <summary>The last column of a narrow block reaches to the edge of the table.</summary>
    private static int Width(FormBlock block, int column, int width) =>
        column == block.Columns.Count - 1 ? width - RowDepth(block) - column : 1;

    private static int RowDepth(FormBlock block) => block.Rows.Max(row => row.Header.Count);
}
