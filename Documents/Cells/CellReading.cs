using Workflow.Rules.Content;

namespace Workflow.Documents.Cells;

/// <param name="Raw">What the source said, where that is something else than the plain number; else null.</param>
/// <param name="IsConverted">Whether the number is the source's in another unit.</param>
internal readonly record struct CellReading(CellValue Value, string? Raw, bool IsConverted = false);
