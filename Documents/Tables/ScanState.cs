namespace Workflow.Documents.Tables;

/// <summary>What a grid leaves to the next: a table that a page break cut in two has its header in the first piece.</summary>
internal sealed record ScanState(ColumnMap Columns, IReadOnlyList<string> Groups, IReadOnlySet<KnownRow> Seen)
{
    public static ScanState Start { get; } = new(ColumnMap.None, [], new HashSet<KnownRow>(ReferenceEqualityComparer.Instance));
}
