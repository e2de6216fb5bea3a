namespace Workflow.Api.Reports.Models;

/// <param name="Verified">Whether every hash recomputes and the chain ends where the report says it does.</param>
public sealed record HistoryResponse(IReadOnlyList<HistoryEntryResponse> Items, bool Verified);
