namespace Workflow.Documents.Tables;

/// <param name="Column">Which column of the block it is, from 0.</param>
/// <param name="Value">Which of a row's values stands under it, from 0.</param>
/// <param name="MoneyUnit">The unit that its header names, if any.</param>
/// <param name="IsWhole">Whether the header is there with all its levels.</param>
internal sealed record FoundColumn(int Column, int Value, string? MoneyUnit, bool IsWhole);
