namespace Workflow.Api.Json;

/// <param name="Next">Pass it as <c>?cursor=</c> for the next page; null on the last.</param>
public sealed record ListResponse<T>(IReadOnlyList<T> Items, string? Next);
