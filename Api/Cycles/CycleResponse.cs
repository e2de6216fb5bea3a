namespace Workflow.Api.Cycles;

/// <param name="Year">The year that is reported on.</param>
/// <param name="Form">The id of the year's form.</param>
/// <param name="Late">How many are late now.</param>
/// <param name="Excused">How many have an extension past the statutory date, which has passed.</param>
public sealed record CycleResponse(int Year, string Form, IReadOnlyList<CycleDueResponse> Due, CountsResponse Counts, int Late, int Excused, OnTimeResponse OnTime);
