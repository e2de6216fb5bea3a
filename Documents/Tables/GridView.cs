using Workflow.Documents.Blocks;

namespace Workflow.Documents.Tables;

/// <summary>The two ways to look at a grid. Documents lie about spans in both directions, so both are tried and the one that finds more is taken.</summary>
internal sealed record GridView(
    Func<GridRow, IReadOnlyList<string>> Texts,
    Func<IReadOnlyList<IReadOnlyList<string>>, IReadOnlyList<HeaderLeaf>> Columns,
    bool ByPlace)
{
    /// <summary>Cells in their order, whatever their spans: as a word processor saves them.</summary>
    public static GridView InOrder { get; } = new(row => row.Collapsed, HeaderTree.Columns, ByPlace: false);

    /// <summary>Cells by the place that their spans give them.</summary>
    public static GridView InPlace { get; } = new(row => row.Spread, HeaderGrid.Columns, ByPlace: true);
}
