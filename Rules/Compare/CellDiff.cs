using Workflow.Rules.Content;

namespace Workflow.Rules.Compare;

/// <param name="Difference">After minus before; null unless both are numbers.</param>
public sealed record CellDiff(string Cell, CellValue Before, CellValue After, decimal? Difference);
