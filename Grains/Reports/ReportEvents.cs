using System.Diagnostics;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;

namespace Workflow.Grains.Reports;

/// <summary>What is told of a report: every transition, and every wish of the agency that somebody else has to answer.</summary>
public static class ReportEvents
{
    public const string CorrectionRequested = "report.correctionRequested";

    public const string ExtensionRequested = "report.extensionRequested";
    public const string ExtensionDecided = "report.extensionDecided";

    public static string KindOf(ReportTrigger trigger) => trigger switch
    {
        ReportTrigger.Submit => "report.submitted",
        ReportTrigger.Withdraw => "report.withdrawn",
        ReportTrigger.Return => "report.returned",
        ReportTrigger.Approve => "report.approved",
        ReportTrigger.Publish => "report.published",
        ReportTrigger.Correct => "report.correctionOpened",
        ReportTrigger.Record => "report.recorded",
        ReportTrigger.TakeDown => "report.takenDown",
        ReportTrigger.Restore => "report.restored",
        _ => throw new UnreachableException(),
    };

    public static OutboxMessage Of(ReportKey key, HistoryEntry entry) =>
        new(KindOf(entry.Trigger), key.Agency, key.Year, entry.At, entry.OnBehalfOf ?? entry.By, entry.Remark);

    public static OutboxMessage Of(ReportKey key, CorrectionRequest request) =>
        new(CorrectionRequested, key.Agency, key.Year, request.At, request.By, request.Reason);

    public static OutboxMessage Of(ReportKey key, Extension extension) => extension.State == ExtensionState.Asked
        ? new(ExtensionRequested, key.Agency, key.Year, extension.At, extension.By, extension.Reason)
        : new(ExtensionDecided, key.Agency, key.Year, extension.DecidedAt ?? extension.At, extension.DecidedBy ?? extension.By, extension.Remark);
}
