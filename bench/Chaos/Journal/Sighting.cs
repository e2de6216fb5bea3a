namespace Workflow.Bench.Chaos.Journal;

/// <summary>The version of a report that somebody was shown.</summary>
internal sealed record Sighting(string Agency, int Process, long Sent, long Received, long Version);
