namespace Workflow.Documents.Tables;

/// <summary>One column of a document's table: the keys of the header cells above it, outermost first; none where the header is blank.</summary>
/// <param name="MoneyUnit">The unit that the header names, if any.</param>
internal sealed record HeaderLeaf(IReadOnlyList<string> Path, string? MoneyUnit)
{
    public static HeaderLeaf Empty { get; } = new([], null);

    /// <summary>The path as one text; no key holds a slash.</summary>
    public string Joined { get; } = string.Join('/', Path);

    public bool IsKnown => Path.Count > 0 && Vocabulary.IsColumnPath(Joined);

    /// <summary>The column of the header one row further down.</summary>
    public HeaderLeaf Under(string label) =>
        LabelKey.Of(label) is { Length: > 0 } key && (Path.Count == 0 || Path[^1] != key)
            ? new HeaderLeaf([.. Path, key], LabelKey.MoneyUnit(label) ?? MoneyUnit)
            : this;
}
