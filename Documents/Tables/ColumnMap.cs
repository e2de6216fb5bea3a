using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>The columns of a document's table, and which column of a block of the form each one is.</summary>
internal sealed class ColumnMap
{
    private readonly IReadOnlyList<HeaderLeaf> leaves;

    // By reference: a block of a form is always the same one.
    private readonly Dictionary<FormBlock, List<FoundColumn>> found = new(ReferenceEqualityComparer.Instance);

    public ColumnMap(IReadOnlyList<HeaderLeaf> leaves)
    {
        this.leaves = leaves;
        FirstValue = leaves.TakeWhile(leaf => !leaf.IsKnown).Count();
        ValueCount = leaves.Count - FirstValue;
    }

    public static ColumnMap None { get; } = new([]);

    /// <summary>How many columns of labels stand to the left of the values.</summary>
    public int FirstValue { get; }

    /// <summary>How many cells at the end of a row are values; 0 where no column is known.</summary>
    public int ValueCount { get; }

    /// <summary>The words above the columns among the values that no form has.</summary>
    public IEnumerable<string> Unknown => leaves.Skip(FirstValue).Where(leaf => !leaf.IsKnown && leaf.Path.Count > 0).Select(leaf => leaf.Path[^1]);

    /// <summary>The columns of the block that the document has.</summary>
    public IReadOnlyList<FoundColumn> Find(FormBlock block)
    {
        if (!found.TryGetValue(block, out var columns))
        {
            found[block] = columns = [.. Match(block)];
        }

        return columns;
    }

    private IEnumerable<FoundColumn> Match(FormBlock block)
    {
        var paths = Vocabulary.PathsOf(block);
        var taken = new bool[paths.Count];
        for (var i = 0; i < ValueCount; i++)
        {
            var leaf = leaves[FirstValue + i];
            var (exact, alike) = (new List<int>(), new List<int>());
            for (var column = 0; column < paths.Count; column++)
            {
                (paths[column] == leaf.Joined ? exact : EndAlike(paths[column], leaf.Joined) ? alike : null)?.Add(column);
            }

            if ((exact.Count > 0 ? exact : alike) is [var match] && !taken[match])
            {
                taken[match] = true;
                yield return new FoundColumn(match, i, leaf.MoneyUnit, exact.Count > 0);
            }
        }
    }

    /// <summary>One is the lower end of the other.</summary>
    private static bool EndAlike(string one, string other)
    {
        var (longer, shorter) = one.Length > other.Length ? (one, other) : (other, one);
        return shorter.Length > 0 && longer.Length > shorter.Length
            && longer.EndsWith(shorter, StringComparison.Ordinal) && longer[longer.Length - shorter.Length - 1] == '/';
    }
}
