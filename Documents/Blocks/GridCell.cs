namespace Workflow.Documents.Blocks;

/// <param name="Text">The cell's text, trimmed; a covered place repeats the text of the cell that covers it.</param>
internal readonly record struct GridCell(string Text, CellMerge Merge = CellMerge.None);
