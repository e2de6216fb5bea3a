namespace Workflow.Bench.Chaos.Checking;

/// <summary>Each acknowledged write is one version of the report, and each version is one acknowledged write.</summary>
internal static class WritesCheck
{
    public static IEnumerable<Violation> Of(StoredReport before, StoredReport? after, IReadOnlyList<Outcome> accepted)
    {
        if (after is null)
        {
            return [new Violation(ViolationKind.Lost, before.Agency, "the report is gone")];
        }

        var byVersion = accepted.GroupBy(outcome => outcome.Version).ToDictionary(group => group.Key, group => group.ToList());
        return
        [
            .. accepted.Where(outcome => outcome.Version > after.Version)
                .Select(outcome => new Violation(ViolationKind.Lost, after.Agency, $"{outcome} was acknowledged as version {outcome.Version}, the store has {after.Version}")),
            .. accepted.Where(outcome => outcome.Version <= before.Version)
                .Select(outcome => new Violation(ViolationKind.Lost, after.Agency, $"{outcome} was acknowledged as version {outcome.Version}, which was there before")),
            .. byVersion.Where(pair => pair.Value.Count > 1)
                .Select(pair => new Violation(ViolationKind.Lost, after.Agency, $"version {pair.Key} was acknowledged to {string.Join(" and to ", pair.Value)}; it can be one only")),
            .. Unclaimed(before.Version, after.Version, byVersion.ContainsKey)
                .Select(version => new Violation(ViolationKind.Doubled, after.Agency, $"nobody was told of version {version}")),
            .. byVersion.TryGetValue(after.Version, out var last) && last[0].Answer.ContentHash is { } hash && hash != after.ContentHash
                ? [new Violation(ViolationKind.Lost, after.Agency, $"{last[0]} was acknowledged with the content {hash}, the store has {after.ContentHash}")]
                : Array.Empty<Violation>(),
        ];
    }

    private static IEnumerable<long> Unclaimed(long from, long to, Func<long, bool> isClaimed)
    {
        for (var version = from + 1; version <= to; version++)
        {
            if (!isClaimed(version))
            {
                yield return version;
            }
        }
    }
}
