using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage.Sql;

internal sealed record HistoryRow
{
    public required string Tenant { get; init; }

    public required string Agency { get; init; }

    public required long Year { get; init; }

    public required long Number { get; init; }

    public required long FromStatus { get; init; }

    public required long ToStatus { get; init; }

    public required long Fired { get; init; }

    public required string ByUser { get; init; }

    public string? OnBehalfOf { get; init; }

    public required long At { get; init; }

    public string? Remark { get; init; }

    public required string ContentHash { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    public ReportKey ToKey() => new(Tenant, Agency, (int)Year);

    public HistoryEntry ToEntry() => new()
    {
        Number = (int)Number,
        From = (ReportStatus)FromStatus,
        To = (ReportStatus)ToStatus,
        Trigger = (ReportTrigger)Fired,
        By = ByUser,
        OnBehalfOf = OnBehalfOf,
        At = At.ToMoment(),
        Remark = Remark,
        ContentHash = ContentHash,
        PreviousHash = PreviousHash,
        Hash = Hash,
    };
}
