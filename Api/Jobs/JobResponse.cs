namespace Workflow.Api.Jobs;

/// <param name="Schedule">Five fields, by the clock at Beijing.</param>
/// <param name="Next">When it wakes next.</param>
/// <param name="Last">The latest run; null before the first.</param>
public sealed record JobResponse(string Job, string Schedule, DateTimeOffset? Next, JobRunResponse? Last);
