using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>The columns of a document's table, and which column of a block of the form each one is.</summary>
internal sealed class ColumnMap
{
    private readonly IReadOnlyList<HeaderLeaf> leaves;

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

    /// <summary>For each column of the block that the document has, which of a row's values it is, the unit that its header names, and whether the header is the whole one.</summary>
    public IEnumerable<(FormColumn Column, int Value, string? MoneyUnit, bool IsWhole)> Find(FormBlock block)
    {
        var paths = block.Columns.Select(column => (Column: column, Path: Vocabulary.PathOf(column))).ToList();
        var found = new HashSet<FormColumn>();
        for (var i = 0; i < ValueCount; i++)
        {
            var leaf = leaves[FirstValue + i];
            var exact = paths.Where(pair => pair.Path.SequenceEqual(leaf.Path)).ToList();
            var matches = exact.Count > 0 ? exact : paths.Where(pair => EndAlike(pair.Path, leaf.Path)).ToList();
            if (matches.Count == 1 && found.Add(matches[0].Column))
            {
                yield return (matches[0].Column, i, leaf.MoneyUnit, exact.Count > 0);
            }
        }
    }

    private static bool EndAlike(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var shared = Math.Min(one.Count, other.Count);
        return shared > 0 && one.TakeLast(shared).SequenceEqual(other.TakeLast(shared));
    }
}
