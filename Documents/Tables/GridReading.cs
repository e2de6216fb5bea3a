using Workflow.Rules.Content;

namespace Workflow.Documents.Tables;

/// <summary>What one grid of a document holds of a form.</summary>
internal sealed class GridReading
{
    public List<FoundCell> Cells { get; } = [];

    /// <summary>The cells of a group that the document has as one row, for the row that takes the rest of the group.</summary>
    public List<FoundCell> RestOfGroup { get; } = [];

    public List<ExtraColumn> ExtraColumns { get; } = [];

    public List<SourceRow> ExtraRows { get; } = [];

    public List<SourceRow> OtherFormRows { get; } = [];

    /// <summary>Whether every row was taken with all of its cells, so that no other look at the grid can find more.</summary>
    public bool IsWhole { get => field && Cells.Count > 0; set; } = true;

    public bool IsOfForm => Cells.Count + RestOfGroup.Count + OtherFormRows.Count > 0;
}
