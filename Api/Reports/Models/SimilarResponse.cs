namespace Workflow.Api.Reports.Models;

/// <param name="Sentences">How many sentences the report has that are long enough to be compared.</param>
/// <param name="LastYear">Against the agency's own published report of the year before; null where there is none.</param>
/// <param name="Others">Against what other agencies submitted for the same year, the most alike first; null for whom they do not concern.</param>
/// <param name="Findings">What of that is a finding: <c>text.repeated</c>.</param>
public sealed record SimilarResponse(int Sentences, LikenessResponse? LastYear, IReadOnlyList<LikenessResponse>? Others, IReadOnlyList<FindingResponse> Findings);
