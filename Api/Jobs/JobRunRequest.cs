namespace Workflow.Api.Jobs;

/// <param name="AsOf">The moment for which the job is to work; only outside of production.</param>
public sealed record JobRunRequest(DateTimeOffset? AsOf);
