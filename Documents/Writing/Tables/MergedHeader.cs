namespace Workflow.Documents.Writing.Tables;

/// <summary>A header cell of the printed form.</summary>
/// <param name="Level">0 for the outermost.</param>
/// <param name="Start">The first row or column that the cell heads.</param>
/// <param name="Count">How many rows or columns it heads.</param>
/// <param name="Levels">How many levels it covers: a label without labels under it reaches down to the values.</param>
internal sealed record MergedHeader(string Label, int Level, int Start, int Count, int Levels)
{
    /// <summary>The merged cells for labels given as paths; the same for the rows and for the columns of a table.</summary>
    public static IReadOnlyList<MergedHeader> Of(IReadOnlyList<IReadOnlyList<string>> paths)
    {
        var depth = Depth(paths);
        var cells = new List<MergedHeader>();
        for (var level = 0; level < depth; level++)
        {
            for (var start = 0; start < paths.Count;)
            {
                var path = paths[start];
                var count = paths.Skip(start).TakeWhile(other => path.Count > level && other.Take(level + 1).SequenceEqual(path.Take(level + 1))).Count();
                if (count > 0)
                {
                    cells.Add(new MergedHeader(path[level], level, start, count, path.Count == level + 1 ? depth - level : 1));
                }

                start += Math.Max(1, count);
            }
        }

        return cells;
    }

    public static int Depth(IReadOnlyList<IReadOnlyList<string>> paths) => paths.Max(path => path.Count);
}
