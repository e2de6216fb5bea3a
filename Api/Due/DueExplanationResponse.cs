using Workflow.Rules;

namespace Workflow.Api.Due;

/// <summary>The dates of one agency's report, explained.</summary>
public sealed record DueExplanationResponse(string Agency, AgencyKind Kind, int Year, IReadOnlyList<ExplainedDueResponse> Due);
