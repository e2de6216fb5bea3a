using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>All that the checks go by.</summary>
/// <param name="Before">The store as it was before the first request.</param>
/// <param name="After">The store after everything has come to rest.</param>
internal sealed record Evidence(
    IReadOnlyList<Attempt> Attempts, IReadOnlyList<Sighting> Sightings, IReadOnlyList<StoredReport> Before, IReadOnlyList<StoredReport> After);
