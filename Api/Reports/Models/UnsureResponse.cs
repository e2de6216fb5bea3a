using Workflow.Documents;

namespace Workflow.Api.Reports.Models;

/// <summary>A cell or a section that was not plainly read.</summary>
/// <param name="Id">The id of the cell or of the section.</param>
/// <param name="How">How it was inferred; null for a place that was not found.</param>
/// <param name="Words">The same as a sentence.</param>
public sealed record UnsureResponse(string Id, Confidence Confidence, Inference? How, string Words);
