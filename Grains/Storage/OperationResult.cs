namespace Workflow.Grains.Storage;

/// <summary>What became of a command that had an operation id; kept for at least seven days so that a repetition gets the first answer.</summary>
/// <param name="Actor">Operation ids are the client's own, so they count per person.</param>
/// <param name="Target">The key of the grain that did it.</param>
/// <param name="Status">The HTTP status of the first answer.</param>
public sealed record OperationResult(string Actor, string OperationId, string RequestHash, string Target, int Status, DateTimeOffset At);
