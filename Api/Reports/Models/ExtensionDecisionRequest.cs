namespace Workflow.Api.Reports.Models;

/// <param name="Until">Another date than the one that was asked for.</param>
public sealed record ExtensionDecisionRequest(bool? Granted = null, DateOnly? Until = null, string? Remark = null);
