using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

/// <param name="OnBehalfOf">The person for whom a job acted.</param>
/// <param name="ContentHash">SHA-256 of the content that the transition was about.</param>
public sealed record HistoryEntryResponse(
    int Number, ReportStatus From, ReportStatus To, ReportTrigger Trigger, string By, string? OnBehalfOf, DateTimeOffset At, string? Remark, string ContentHash, string Hash, string PreviousHash)
{
    public static HistoryEntryResponse Of(HistoryEntry entry) => new(
        entry.Number, entry.From, entry.To, entry.Trigger, entry.By, entry.OnBehalfOf, entry.At, entry.Remark, entry.ContentHash, entry.Hash, entry.PreviousHash);
}
