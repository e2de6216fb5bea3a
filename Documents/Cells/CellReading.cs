using Workflow.Rules.Content;

namespace Workflow.Documents.Cells;

/// <param name="Raw">What the source said, where that is something else than the plain number; else null.</param>
/// <param name="How">Null where the number stands in the source as it is.</param>
internal readonly record struct CellReading(CellValue Value, string? Raw, Inference? How = null);
