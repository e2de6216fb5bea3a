using Workflow.Bench.Chaos.Journal;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Checking;

/// <summary>
/// A refusal is true when the report was, at some moment between question and answer, such that it had to be refused. Once an operation
/// was accepted, what came of it is no reason to refuse it.
/// </summary>
internal static class RefusalsCheck
{
    public static IEnumerable<Violation> Of(Outcome outcome, ReportTimeline timeline)
    {
        foreach (var refusal in outcome.Attempts.Where(attempt => attempt.Answer is { IsDefinite: true, IsAccepted: false }))
        {
            var from = timeline.AtLeast(refusal.Sent);
            var to = timeline.AtMost(refusal.Received);
            if (outcome.IsAccepted)
            {
                to = Math.Min(to, outcome.Version - 1);
            }

            if (HasReason(refusal, timeline, from, to))
            {
                continue;
            }

            var kind = outcome.IsAccepted ? ViolationKind.OtherAnswer : ViolationKind.UntrueRefusal;
            yield return new Violation(kind, outcome.Operation.Agency, $"process {refusal.Process} answered {outcome} with {refusal.Answer!.Status} {refusal.Answer.Code}, without a reason in versions {from} to {to}");
        }
    }

    private static bool HasReason(Attempt refusal, ReportTimeline timeline, long from, long to)
    {
        for (var version = from; version <= to; version++)
        {
            if (Refuses(refusal, version, timeline.StateAt(version)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Refuses(Attempt refusal, long version, (ReportStatus State, bool Hidden)? state) => refusal.Answer!.Status switch
    {
        // With If-Match: * a race was lost too often.
        412 => refusal.Operation.IfMatch is not { } seen || seen != version,
        409 => state is not { } there || !MayDo(refusal.Operation, there.State, there.Hidden),
        // A remark may have been answered by somebody else.
        422 => refusal.Operation.Act == Act.AnswerRemark,
        // Everybody may do what they try, and every report is there.
        _ => false,
    };

    /// <summary>The table of the lifecycle. A returned report may have an open remark, so its submission proves nothing.</summary>
    private static bool MayDo(Operation operation, ReportStatus state, bool hidden) => operation.Act switch
    {
        Act.Edit => state is ReportStatus.Draft or ReportStatus.Returned,
        Act.AnswerRemark => false,
        _ => operation.Trigger switch
        {
            ReportTrigger.Submit => state == ReportStatus.Draft,
            ReportTrigger.Withdraw or ReportTrigger.Approve => state == ReportStatus.Submitted,
            ReportTrigger.Return => state is ReportStatus.Submitted or ReportStatus.Approved,
            ReportTrigger.Publish => state == ReportStatus.Approved,
            ReportTrigger.Correct => state == ReportStatus.Published,
            ReportTrigger.TakeDown => state == ReportStatus.Published && !hidden,
            ReportTrigger.Restore => state == ReportStatus.Published && hidden,
            _ => false,
        },
    };
}
