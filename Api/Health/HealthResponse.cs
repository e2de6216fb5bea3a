namespace Workflow.Api.Health;

/// <param name="Status"><c>live</c>, <c>ready</c>, <c>starting</c>, <c>stopping</c> or <c>databaseUnreachable</c>.</param>
public sealed record HealthResponse(string Status);
