namespace Workflow.Rules.Checks.Words;

/// <summary>A notice or order that no longer is a basis of the report.</summary>
/// <param name="Number">Its number without brackets and blanks, as a citation is compared: 国办发201432号.</param>
/// <param name="HarmlessBeside">Words that make a citation harmless, because they name the successor; null where none do.</param>
internal sealed record LapsedBasis(string Number, string Printed, LocalizedText Reason, string? HarmlessBeside);
