using Workflow.Bench.Chaos.Journal;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>What somebody could have seen of one report, and when, by the acknowledgements.</summary>
internal sealed class ReportTimeline
{
    private readonly Dictionary<long, (ReportStatus State, bool Hidden)> states = [];
    private readonly (long At, long Version)[] known;
    private readonly (long At, long Version)[] begun;

    public ReportTimeline(StoredReport before, IEnumerable<Outcome> accepted, IEnumerable<Sighting> sightings)
    {
        var list = accepted.ToList();
        states[before.Version] = (before.State.Status, before.State.Hidden);
        foreach (var outcome in list.Where(outcome => outcome.Answer.State is not null))
        {
            states[outcome.Version] = (outcome.Answer.State!.Value, outcome.Answer.Hidden);
        }

        known = Rising([(long.MinValue, before.Version), .. list.Select(outcome => (outcome.Acknowledged, outcome.Version)), .. sightings.Select(seen => (seen.Received, seen.Version))]);
        begun = Rising([(long.MinValue, before.Version), .. list.Select(outcome => (outcome.FirstSent, outcome.Version))]);
    }

    /// <summary>Whoever asks at this moment must be told this version or a later one.</summary>
    public long AtLeast(long moment) => At(known, moment);

    /// <summary>No later version had been asked for by then.</summary>
    public long AtMost(long moment) => At(begun, moment);

    /// <summary>Null where nobody was told what the report was like at that version.</summary>
    public (ReportStatus State, bool Hidden)? StateAt(long version) => states.TryGetValue(version, out var state) ? state : null;

    private static (long At, long Version)[] Rising((long At, long Version)[] points)
    {
        Array.Sort(points);
        for (var i = 1; i < points.Length; i++)
        {
            points[i].Version = Math.Max(points[i].Version, points[i - 1].Version);
        }

        return points;
    }

    private static long At((long At, long Version)[] points, long moment)
    {
        var (low, high) = (0, points.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = points[middle].At < moment ? (middle, high) : (low, middle);
        }

        return points[low].Version;
    }
}
