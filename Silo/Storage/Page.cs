namespace Workflow.Silo.Storage;

/// <param name="Next">The cursor of the page after; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
