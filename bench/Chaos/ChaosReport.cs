using Workflow.Bench.Chaos.Checking;
using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos;

/// <summary>What a run came to.</summary>
internal sealed record ChaosReport
{
    public required IReadOnlyList<Violation> Violations { get; init; }

    public required IReadOnlyList<Attempt> Attempts { get; init; }

    public required int Reads { get; init; }

    public required int Kills { get; init; }

    public required int DatabaseKills { get; init; }

    public required int Cuts { get; init; }

    public required int SpoiledCommits { get; init; }

    /// <summary>Whether the product's own verification could be asked.</summary>
    public required bool Verified { get; init; }

    /// <summary>Processes that ended though nobody killed them.</summary>
    public required int Deaths { get; init; }

    public required double Seconds { get; init; }

    /// <summary>Answers outside of the contract, such as 500.</summary>
    public required int Broken { get; init; }

    /// <summary>The figures of the line RESULT. <c>mismatches</c> is all that is neither lost nor doubled.</summary>
    public IReadOnlyDictionary<string, double> Figures
    {
        get
        {
            var outcomes = Outcome.Of(Attempts);
            var figures = new Dictionary<string, double>
            {
                ["acknowledged"] = outcomes.Count(outcome => outcome.IsAccepted),
                ["lost"] = Count(ViolationKind.Lost),
                ["doubled"] = Count(ViolationKind.Doubled),
                ["mismatches"] = Violations.Count(violation => violation.Kind is not (ViolationKind.Lost or ViolationKind.Doubled)),
                ["kills"] = Kills,
                ["database_kills"] = DatabaseKills,
                ["connections_cut"] = Cuts,
                ["commits_without_answer"] = SpoiledCommits,
                ["refused"] = outcomes.Count(outcome => outcome is { IsAccepted: false, IsKnown: true }),
                ["repeated"] = outcomes.Sum(outcome => outcome.Attempts.Count - 1),
                ["unknown_outcomes"] = Attempts.Count(attempt => attempt.Answer is null or { Status: 504 }),
                ["turned_away"] = Attempts.Count(attempt => attempt.Answer is { Status: 503 }),
                ["broken_answers"] = Broken,
                ["reads"] = Reads,
                ["deaths"] = Deaths,
                ["verified"] = Verified ? 1 : 0,
                ["seconds"] = Seconds,
            };
            foreach (var kind in Enum.GetValues<ViolationKind>().Except([ViolationKind.Lost, ViolationKind.Doubled]))
            {
                figures[$"mismatches_{kind.ToString().ToLowerInvariant()}"] = Count(kind);
            }

            return figures;
        }
    }

    private int Count(ViolationKind kind) => Violations.Count(violation => violation.Kind == kind);
}
