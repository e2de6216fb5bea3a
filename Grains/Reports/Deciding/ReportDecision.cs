using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>What becomes of a command: what to store, or the answer that refuses it.</summary>
internal abstract record ReportDecision
{
    private ReportDecision()
    {
    }

    /// <param name="Record">The record as it is to be stored.</param>
    /// <param name="Content">The content where it changes, else null.</param>
    /// <param name="Entry">The transition, where there is one.</param>
    /// <param name="Message">What others are to be told.</param>
    /// <param name="Audited">For the audit log, where it is no transition: those have a history of their own.</param>
    public sealed record Accepted(ReportRecord Record, ReportContent? Content = null, HistoryEntry? Entry = null, OutboxMessage? Message = null, Audited? Audited = null) : ReportDecision;

    public sealed record Rejected(ReportReply Reply) : ReportDecision;

    public static Rejected Forbidden(string zh, string en) => new(new ReportReply.Forbidden(new LocalizedText(zh, en)));

    public static Rejected Refused(string zh, string en) => new(new ReportReply.Refused([new LocalizedText(zh, en)]));

    public static Rejected Unacceptable(string code, string zh, string en) => new(new ReportReply.Unacceptable(code, new LocalizedText(zh, en), [], []));

    /// <summary>The first refusal names the code; all of them are listed.</summary>
    public static Rejected Unacceptable(IReadOnlyList<Refusal> refusals) =>
        new(new ReportReply.Unacceptable(refusals[0].Code, refusals[0].Detail, [], [.. refusals.Select(refusal => refusal.Detail)]));
}
