using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>What became of one operation, over all its sendings.</summary>
internal sealed class Outcome(IReadOnlyList<Attempt> attempts)
{
    private readonly Attempt? first = attempts.Where(attempt => attempt.Answer is { IsAccepted: true }).MinBy(attempt => attempt.Received);

    public IReadOnlyList<Attempt> Attempts => attempts;

    public Operation Operation => attempts[0].Operation;

    public bool IsAccepted => first is not null;

    public bool IsKnown => attempts.Any(attempt => attempt.Answer is { IsDefinite: true });

    /// <summary>The first acknowledgement.</summary>
    public Answer Answer => first!.Answer!;

    /// <summary>The version that the operation made.</summary>
    public long Version => Answer.Version!.Value;

    public long FirstSent { get; } = attempts.Min(attempt => attempt.Sent);

    public long Acknowledged => first!.Received;

    /// <summary>Of all operations of a run; who reuses a key is not part of the operation that the key belongs to.</summary>
    public static IReadOnlyList<Outcome> Of(IEnumerable<Attempt> attempts) =>
        [.. attempts.Where(attempt => !attempt.Operation.ReusesKey).GroupBy(attempt => (attempt.Operation.User, attempt.Operation.Key)).Select(group => new Outcome([.. group]))];

    public override string ToString() => $"{Operation.Key} ({Operation.Trigger?.ToString() ?? Operation.Act.ToString()})";
}
