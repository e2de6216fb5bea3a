using Workflow.Rules;

namespace Workflow.Documents;

/// <summary>A cell or a section that was not plainly read.</summary>
/// <param name="Id">The id of the cell or of the section.</param>
/// <param name="How">Null for a place that was not found.</param>
/// <param name="Words">The same for people.</param>
public sealed record UnsurePlace(string Id, Confidence Confidence, Inference? How, LocalizedText Words);
