namespace Workflow.Api.Reports.Models;

/// <param name="Cells">The cells whose proposals are confirmed; absent for all.</param>
public sealed record CompleteRequest(IReadOnlyList<string>? Cells = null);
