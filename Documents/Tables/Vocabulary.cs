using System.Collections.Frozen;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>The labels of all official forms: what a row of a document is recognised by, whichever form it is of.</summary>
internal static class Vocabulary
{
    private static readonly FrozenSet<string> ColumnPaths = AllColumns().SelectMany(Windows).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Headers = AllColumns().SelectMany(path => path)
        .Concat(AllBlocks().Select(block => block.RowHeading).OfType<string>().Select(LabelKey.Of))
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Articles = AllBlocks().Select(block => block.Article).OfType<string>()
        .Select(LabelKey.Of).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> RowLabels = AllBlocks().SelectMany(block => block.Rows)
        .SelectMany(row => row.Header).Select(LabelKey.Of).ToFrozenSet(StringComparer.Ordinal);

    // By reference: a block of a form is always the same one.
    private static readonly FrozenDictionary<FormBlock, string[]> PathsOfBlocks = AllBlocks().ToFrozenDictionary(
        block => block,
        block => block.Columns.Select(column => Join(PathOf(column))).ToArray(),
        (IEqualityComparer<FormBlock>)ReferenceEqualityComparer.Instance);

    public static bool IsHeader(string text) => HasWords(text) && LabelKey.OfHeader(text) is { } key && Headers.Contains(key);

    public static bool IsArticle(string text) => LabelKey.OfHeader(text) is { } key && Articles.Contains(key);

    /// <summary>True for a row's label and for the label of a group of rows.</summary>
    public static bool IsRowLabel(string text) => HasWords(text) && RowLabels.Contains(LabelKey.Of(text));

    /// <summary>True when the labels, joined by slashes, stand one under the other in the header of some official column.</summary>
    public static bool IsColumnPath(string path) => ColumnPaths.Contains(path);

    /// <summary>For each column of the block its header, joined by slashes from the outermost label to its own.</summary>
    public static IReadOnlyList<string> PathsOf(FormBlock block) => PathsOfBlocks[block];

    // Most cells are numbers: they need no normalising.
    private static bool HasWords(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<string> PathOf(FormColumn column) => [.. column.Header.Select(LabelKey.Of)];

    private static IEnumerable<FormBlock> AllBlocks() => FormCatalog.All.SelectMany(form => form.Tables).SelectMany(table => table.Blocks);

    private static IEnumerable<IReadOnlyList<string>> AllColumns() => AllBlocks().SelectMany(block => block.Columns).Select(PathOf);

    private static IEnumerable<string> Windows(IReadOnlyList<string> path) =>
        from start in Enumerable.Range(0, path.Count)
        from length in Enumerable.Range(1, path.Count - start)
        select Join(path.Skip(start).Take(length));

    private static string Join(IEnumerable<string> path) => string.Join('/', path);
}
