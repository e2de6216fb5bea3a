namespace Workflow.Documents.Tables;

/// <summary>Finds the columns of a header whose spans are lost: each row of header cells hangs under the row above.</summary>
internal static class HeaderTree
{
    public static IReadOnlyList<HeaderLeaf> Columns(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        IReadOnlyList<HeaderLeaf> columns = [.. rows[0].Select(HeaderLeaf.Empty.Under)];
        foreach (var row in rows.Skip(1))
        {
            columns = Hang(row, columns);
        }

        return columns;
    }

    private static List<HeaderLeaf> Hang(IReadOnlyList<string> row, IReadOnlyList<HeaderLeaf> above)
    {
        var children = above.Select(_ => new List<HeaderLeaf>()).ToList();
        var parent = 0;
        foreach (var label in row)
        {
            if (label.Length == 0)
            {
                // A blank cell is the lower end of the next header cell that has nothing under it.
                parent += parent < above.Count && children[parent].Count > 0 ? 2 : 1;
                continue;
            }

            parent = ParentOf(label, parent, above, children);
            if (parent < above.Count)
            {
                children[parent].Add(above[parent].Under(label));
            }
        }

        return [.. above.SelectMany((leaf, index) => children[index].Count > 0 ? children[index] : [leaf])];
    }

    /// <summary>The first header cell, from where the last label hung, under which the official form has this label, and which has it not yet.</summary>
    private static int ParentOf(string label, int from, IReadOnlyList<HeaderLeaf> above, List<List<HeaderLeaf>> children)
    {
        bool Takes(int index)
        {
            var child = above[index].Under(label);
            return child.Path.Count > above[index].Path.Count && child.IsKnown && !children[index].Any(sibling => sibling.Path.SequenceEqual(child.Path));
        }

        var candidates = Enumerable.Range(Math.Min(from, above.Count), Math.Max(0, above.Count - from)).Where(Takes).ToList();
        var labelled = candidates.Where(index => above[index].Path.Count > 0).ToList();
        return labelled.Count > 0 ? labelled[0] : candidates.Count > 0 ? candidates[0] : from;
    }
}
