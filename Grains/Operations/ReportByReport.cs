using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Grains.Operations;

/// <summary>Long work on one report after the other, for the person who asked: each report decides by itself.</summary>
internal abstract class ReportByReport(IGrainFactory grains) : IOperationWork
{
    public int ItemsPerNote => 8;

    public abstract bool Does(string kind);

    public virtual OperationReply.Unacceptable? WhatIsWrong(string kind, string? remark) => null;

    public async Task<IReadOnlyList<OperationItem>> Do(OperationView operation, IReadOnlyList<OperationItem> items)
    {
        var done = new List<OperationItem>(items.Count);
        foreach (var item in items)
        {
            done.Add(await Do(operation, item, grains.GetReport(new ReportKey(operation.Tenant, item.Agency, operation.Year))));
        }

        return done;
    }

    protected abstract Task<OperationItem> Do(OperationView operation, OperationItem item, IReportGrain report);

    /// <param name="step">Names it among the commands that one item takes; null where it takes one.</param>
    protected static CommandHeader Header(OperationView operation, OperationItem item, string? step = null) => new()
    {
        Actor = operation.Actor ?? Actor.System,
        // A command that was done and not noted gets its first answer again.
        OperationId = operation.DryRun ? null : step is null ? $"{operation.Id}/{item.Agency}" : $"{operation.Id}/{item.Agency}/{step}",
        DryRun = operation.DryRun,
    };

    protected static OperationItem Ended(OperationItem item, ReportReply reply, LocalizedText done) => reply is ReportReply.Done
        ? item with { State = OperationItemState.Done, Result = done }
        : item with { State = OperationItemState.Failed, Result = WhyNot(reply) };

    private static LocalizedText WhyNot(ReportReply reply) => reply switch
    {
        ReportReply.Refused refused => Joined(refused.Reasons),
        ReportReply.Unacceptable unacceptable => unacceptable.Detail,
        ReportReply.Forbidden forbidden => forbidden.Detail,
        ReportReply.NoSuchReport => new LocalizedText("没有这份报告", "there is no such report"),
        _ => new LocalizedText("报告正在变动，请重试", "the report was being changed; try again"),
    };

    private static LocalizedText Joined(IReadOnlyList<LocalizedText> reasons) =>
        new(string.Join("；", reasons.Select(reason => reason.Zh)), string.Join("; ", reasons.Select(reason => reason.En)));
}
