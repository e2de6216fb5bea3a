using Workflow.Bench.Chaos.Journal;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>Each acknowledged move stands in the history once, in the order of the versions; and nothing else stands there.</summary>
internal static class TransitionsCheck
{
    public static IEnumerable<Violation> Of(StoredReport before, StoredReport after, IReadOnlyList<Outcome> accepted)
    {
        var moves = accepted.Where(outcome => outcome.Operation.Act == Act.Move).OrderBy(outcome => outcome.Version).ToList();
        var stored = after.History.Where(entry => entry.Number > before.HistoryCount).ToList();
        var claims = moves.ToLookup(Claim);
        var entries = stored.ToLookup(Entry);
        var violations = new List<Violation>();
        foreach (var what in claims.Select(group => group.Key).Union(entries.Select(group => group.Key)))
        {
            var (acknowledged, there) = (claims[what].Count(), entries[what].Count());
            violations.AddRange(Enumerable.Range(there, Math.Max(0, acknowledged - there))
                .Select(_ => new Violation(ViolationKind.Lost, after.Agency, $"{what} was acknowledged {acknowledged} times and stands in the history {there} times")));
            violations.AddRange(Enumerable.Range(acknowledged, Math.Max(0, there - acknowledged))
                .Select(_ => new Violation(ViolationKind.Doubled, after.Agency, $"{what} stands in the history {there} times and was acknowledged {acknowledged} times")));
        }

        if (violations.Count == 0 && !moves.Select(Claim).SequenceEqual(stored.Select(Entry)))
        {
            violations.Add(new Violation(ViolationKind.History, after.Agency, "the history has the moves in another order than their versions"));
        }

        var hashes = after.History.Select(entry => entry.Hash).ToHashSet();
        violations.AddRange(moves.Where(move => move.Operation.Trigger == ReportTrigger.Submit && !hashes.Contains(move.Answer.Receipt ?? ""))
            .Select(move => new Violation(ViolationKind.Lost, after.Agency, $"the receipt {move.Answer.Receipt} of {move} is in no history")));
        return violations;
    }

    private static (ReportTrigger Trigger, string By, ReportStatus To) Claim(Outcome move) => (move.Operation.Trigger!.Value, move.Operation.User, move.Answer.State!.Value);

    private static (ReportTrigger Trigger, string By, ReportStatus To) Entry(HistoryEntry entry) => (entry.Trigger, entry.By, entry.To);
}
