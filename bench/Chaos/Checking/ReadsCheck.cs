using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>Who reads is shown at least what anybody had been told before.</summary>
internal static class ReadsCheck
{
    public static IEnumerable<Violation> Of(IEnumerable<Sighting> sightings, ReportTimeline timeline) =>
        from seen in sightings
        let least = timeline.AtLeast(seen.Sent)
        where seen.Version < least
        select new Violation(ViolationKind.StaleRead, seen.Agency, $"process {seen.Process} showed version {seen.Version} after {least} had been acknowledged");
}
