namespace Workflow.Bench.Chaos.Journal;

/// <summary>One sending of an operation to one process.</summary>
/// <param name="Sent">A timestamp of <see cref="TimeProvider.System"/>, before the first byte.</param>
/// <param name="Received">After the last byte, or when it was clear that none comes.</param>
/// <param name="Answer">Null where the connection was lost or nobody answered in time.</param>
internal sealed record Attempt(Operation Operation, int Process, long Sent, long Received, Answer? Answer);
