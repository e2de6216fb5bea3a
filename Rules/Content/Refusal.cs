namespace Workflow.Rules.Content;

/// <summary>Why a change of a content is not acceptable.</summary>
/// <param name="Code">Stable, such as <c>cell.unknown</c>.</param>
/// <param name="Place">The cell or section that it is about.</param>
/// <param name="Detail">What is wrong and what to do next.</param>
public sealed record Refusal(string Code, string? Place, LocalizedText Detail);
