using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Cycles;

namespace Workflow.Api.Cycles;

/// <param name="Expected">False for one that reported without having to, or that ended meanwhile.</param>
/// <param name="Status">Null while its report is not open; one under correction counts as published.</param>
/// <param name="Revision">The revision that is out or being worked on; 0 while the report is not open.</param>
/// <param name="Holder">Whose turn it is; null when nothing is left to do.</param>
/// <param name="DaysLate">Days since the date of the milestone that it has not reached; 0 where it is not late.</param>
/// <param name="Excused">An extension has moved its date past the statutory one, and that has passed.</param>
public sealed record BoardRowResponse(
    string Agency,
    string Name,
    AgencyKind Kind,
    bool Expected,
    ReportStatus? Status,
    int Revision,
    BoardHolder? Holder,
    DateOnly? SubmitDueOn,
    DateOnly? PublishDueOn,
    int DaysLate,
    bool Excused,
    int Errors,
    int Warnings,
    DateTimeOffset? LastContact)
{
    internal static BoardRowResponse Of(BoardRow row) => new(
        row.Agency,
        row.Name,
        row.Kind,
        row.Expected,
        StatusOf(row),
        row.Report?.Revision ?? 0,
        row.Holder,
        row.Report?.SubmitDueOn,
        row.Report?.PublishDueOn,
        row.DaysLate,
        row.Excused,
        row.Report?.Errors ?? 0,
        row.Report?.Warnings ?? 0,
        row.LastContact);

    internal static ReportStatus? StatusOf(BoardRow row) => row.Report?.PublishedRevision > 0 ? ReportStatus.Published : row.Report?.Status;
}
