namespace Workflow.Documents.Blocks;

/// <summary>Whether a place of a grid holds a cell of its own or is covered by the span of another.</summary>
internal enum CellMerge
{
    None,

    /// <summary>Covered by a cell to the left.</summary>
    Left,

    /// <summary>Covered by a cell above, in the first column of that cell.</summary>
    Up,
}
