using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>An operation that was accepted is answered with its first answer ever after, to the byte; its key is for no other request; and in the end each outcome is known.</summary>
internal static class AnswersCheck
{
    public static IEnumerable<Violation> Of(Outcome outcome, IReadOnlyList<Attempt> reuses)
    {
        var agency = outcome.Operation.Agency;
        if (!outcome.IsKnown)
        {
            yield return new Violation(ViolationKind.Unresolved, agency, $"{outcome} was never answered for good");
        }

        if (!outcome.IsAccepted)
        {
            yield break;
        }

        foreach (var again in outcome.Attempts.Where(attempt => attempt.Answer is { IsAccepted: true } answer && answer.Digest != outcome.Answer.Digest))
        {
            var what = again.Answer!.Version == outcome.Version ? "other words" : $"version {again.Answer.Version}";
            yield return new Violation(ViolationKind.OtherAnswer, agency, $"{outcome} was answered with version {outcome.Version}, and repeated with {what}");
        }

        foreach (var reuse in reuses.Where(reuse => reuse.Answer is { IsDefinite: true } answer && !(answer.Status == 422 && answer.Code == "idempotency.keyReused")))
        {
            yield return new Violation(ViolationKind.OtherAnswer, agency, $"the key of {outcome}, with another body, was answered with {reuse.Answer!.Status} {reuse.Answer.Code}");
        }
    }
}
