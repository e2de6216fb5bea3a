namespace Workflow.Api.Health;

/// <param name="Status"><c>live</c>, <c>ready</c> or <c>starting</c>.</param>
public sealed record HealthResponse(string Status);
