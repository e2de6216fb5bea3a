namespace Workflow.Api.Reports.Models;

public sealed record ReasonRequest(string? Reason = null);
