using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>Holds every acknowledged answer against the store. Pure: it can be shown that it notices.</summary>
internal static class Checker
{
    public static IReadOnlyList<Violation> Check(Evidence evidence)
    {
        var after = evidence.After.ToDictionary(report => report.Agency);
        var outcomes = Outcome.Of(evidence.Attempts).ToLookup(outcome => outcome.Operation.Agency);
        var reuses = evidence.Attempts.Where(attempt => attempt.Operation.ReusesKey).ToLookup(attempt => (attempt.Operation.User, attempt.Operation.Key));
        var sightings = evidence.Sightings.ToLookup(seen => seen.Agency);
        return [.. evidence.Before.SelectMany(before => Check(before, after.GetValueOrDefault(before.Agency), [.. outcomes[before.Agency]], reuses, [.. sightings[before.Agency]]))];
    }

    private static IEnumerable<Violation> Check(
        StoredReport before, StoredReport? after, IReadOnlyList<Outcome> outcomes, ILookup<(string User, string Key), Attempt> reuses, IReadOnlyList<Sighting> sightings)
    {
        var accepted = outcomes.Where(outcome => outcome.IsAccepted).ToList();
        var timeline = new ReportTimeline(before, accepted, sightings);
        return
        [
            .. WritesCheck.Of(before, after, accepted),
            .. after is null ? [] : TransitionsCheck.Of(before, after, accepted),
            .. after is null ? [] : HistoryCheck.Of(after),
            .. after is null ? [] : IndexCheck.Of(after),
            .. outcomes.SelectMany(outcome => AnswersCheck.Of(outcome, [.. reuses[(outcome.Operation.User, outcome.Operation.Key)]])),
            .. outcomes.SelectMany(outcome => RefusalsCheck.Of(outcome, timeline)),
            .. ReadsCheck.Of(sightings, timeline),
        ];
    }
}
