namespace Workflow.Api.Reports.Models;

public sealed record ReturnRequest(IReadOnlyList<RemarkRequest>? Remarks = null);
