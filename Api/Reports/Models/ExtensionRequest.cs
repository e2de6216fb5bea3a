namespace Workflow.Api.Reports.Models;

public sealed record ExtensionRequest(DateOnly? Until = null, string? Reason = null);
