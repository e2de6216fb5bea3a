using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>A table of the form as rows of cells, from which every layout is printed.</summary>
internal static class PrintedTable
{
    public static List<List<PrintedCell>> Of(FormTable table, ReportContent content, Variation variation) =>
        [.. table.Blocks.SelectMany(block => BlockRows(table, block, content, variation))];

    private static IEnumerable<List<PrintedCell>> BlockRows(FormTable table, FormBlock block, ReportContent content, Variation variation)
    {
        var columns = block.Columns.Select(column => column.Header).ToList();
        var rows = block.Rows.Select(row => row.Header).ToList();
        var levels = columns.Max(path => path.Count);
        var labels = rows.Max(path => path.Count);
        if (block.Article is { } article)
        {
            yield return [new PrintedCell(variation.Label(article), Width: labels + columns.Count)];
        }

        for (var level = 0; level < levels; level++)
        {
            var row = new List<PrintedCell>();
            if (labels > 0)
            {
                row.Add(new PrintedCell(block.RowHeading ?? table.Note!, level > 0, labels, levels - level));
            }

            for (var i = 0; i < columns.Count; i++)
            {
                var isUp = columns[i].Count <= level;
                if (i == 0 || isUp || !SamePrefix(columns[i], columns[i - 1], level))
                {
                    var count = columns.Skip(i).TakeWhile(path => SamePrefix(path, columns[i], level)).Count();
                    row.Add(new PrintedCell(
                        variation.Label(columns[i][Math.Min(level, columns[i].Count - 1)]), isUp, isUp ? 1 : count, columns[i].Count == level + 1 ? levels - level : 1));
                }
            }

            yield return row;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var row = new List<PrintedCell>();
            for (var level = 0; level < rows[i].Count; level++)
            {
                var isUp = i > 0 && SamePrefix(rows[i], rows[i - 1], level);
                row.Add(new PrintedCell(
                    variation.Label(rows[i][level]), isUp, level == rows[i].Count - 1 ? labels - level : 1,
                    rows.Skip(i).TakeWhile(path => SamePrefix(path, rows[i], level)).Count()));
            }

            row.AddRange(block.Cells.Skip(i * columns.Count).Take(columns.Count).Select(cell => new PrintedCell(variation.Value(content.Cell(cell.Id), cell))));
            yield return row;
        }
    }

    private static bool SamePrefix(IReadOnlyList<string> one, IReadOnlyList<string> other, int level) =>
        one.Count > level && other.Count > level && one.Take(level + 1).SequenceEqual(other.Take(level + 1));
}
