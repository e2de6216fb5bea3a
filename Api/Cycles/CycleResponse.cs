namespace Workflow.Api.Cycles;

/// <param name="Year">The year that is reported on.</param>
/// <param name="Form">The id of the year's form.</param>
public sealed record CycleResponse(int Year, string Form, IReadOnlyList<CycleDueResponse> Due, CountsResponse Counts);
