using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Silo.Cycles;

/// <summary>One agency on the coordinator's board.</summary>
/// <param name="Report">Null while its report is not open.</param>
/// <param name="Expected">False for one that reported without having to, or that ended meanwhile.</param>
/// <param name="DaysLate">Days since the date of the milestone that it has not reached; 0 where it is not late.</param>
/// <param name="Excused">An extension has moved its date past the statutory one, and that has passed.</param>
public sealed record BoardRow(string Agency, string Name, AgencyKind Kind, bool Expected, BoardReport? Report, int DaysLate, bool Excused, DateTimeOffset? LastContact)
{
    /// <summary>Whose turn it is; null when nothing is left to do.</summary>
    public BoardHolder? Holder => Report switch
    {
        { Status: ReportStatus.Published } => null,
        { Status: ReportStatus.Submitted or ReportStatus.Approved } => BoardHolder.Coordinator,
        _ => BoardHolder.Agency,
    };
}
