using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>What a report answers to a command. The set is closed; each kind has its own HTTP status.</summary>
[GenerateSerializer, Alias("report-reply"), Immutable]
public abstract record ReportReply
{
    private ReportReply()
    {
    }

    /// <summary>200: done, or done before under the same operation id.</summary>
    [GenerateSerializer, Alias("report-reply-done"), Immutable]
    public sealed record Done([property: Id(0)] ReportView Report) : ReportReply;

    /// <summary>404.</summary>
    [GenerateSerializer, Alias("report-reply-none"), Immutable]
    public sealed record NoSuchReport : ReportReply;

    /// <summary>403: the actor's roles do not allow it.</summary>
    [GenerateSerializer, Alias("report-reply-forbidden"), Immutable]
    public sealed record Forbidden([property: Id(0)] LocalizedText Detail) : ReportReply;

    /// <summary>409 <c>lifecycle.refused</c>: no such move from this state, or a rule of the move is not met.</summary>
    [GenerateSerializer, Alias("report-reply-refused"), Immutable]
    public sealed record Refused([property: Id(0)] IReadOnlyList<LocalizedText> Reasons) : ReportReply;

    /// <summary>422: understood but not acceptable.</summary>
    /// <param name="Findings">The findings in the way, where findings are.</param>
    [GenerateSerializer, Alias("report-reply-unacceptable"), Immutable]
    public sealed record Unacceptable(
        [property: Id(0)] string Code,
        [property: Id(1)] LocalizedText Detail,
        [property: Id(2)] IReadOnlyList<JudgedFinding> Findings,
        [property: Id(3)] IReadOnlyList<LocalizedText> Reasons) : ReportReply;

    /// <summary>412: the caller had seen an older version.</summary>
    /// <param name="Conflicts">What changed since: cell ids, <c>sections.overview</c> and the like.</param>
    [GenerateSerializer, Alias("report-reply-stale"), Immutable]
    public sealed record Stale(
        [property: Id(0)] long CurrentVersion,
        [property: Id(1)] IReadOnlyList<string> Conflicts) : ReportReply;

    /// <summary>422 <c>idempotency.keyReused</c>: the same operation id came with another request.</summary>
    [GenerateSerializer, Alias("report-reply-key-reused"), Immutable]
    public sealed record KeyReused : ReportReply;
}
