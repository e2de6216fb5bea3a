using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Cycles;

namespace Workflow.Api.Cycles;

/// <summary>Which rows of the board are asked for; what is null does not narrow.</summary>
/// <param name="NotOpen">Only those whose report is not open.</param>
internal sealed record BoardFilter(ReportStatus? Status, bool NotOpen, bool? Late, string? Search, AgencyKind? Kind)
{
    /// <returns>Null where a filter is none.</returns>
    public static BoardFilter? Read(string? status, bool? late, string? q, string? kind)
    {
        var (inStatus, isStatus) = Named<ReportStatus>(status == "none" ? null : status);
        var (ofKind, isKind) = Named<AgencyKind>(kind);
        return isStatus && isKind ? new BoardFilter(inStatus, status == "none", late, string.IsNullOrWhiteSpace(q) ? null : q.Trim(), ofKind) : null;
    }

    /// <summary>A report under correction counts as published, as everywhere.</summary>
    public bool Holds(BoardRow row) =>
        (Status is null || BoardRowResponse.StatusOf(row) == Status)
        && (!NotOpen || row.Report is null)
        && (Late is null || row.DaysLate > 0 == Late)
        && (Kind is null || row.Kind == Kind)
        && (Search is null || row.Agency.Contains(Search, StringComparison.OrdinalIgnoreCase) || row.Name.Contains(Search, StringComparison.OrdinalIgnoreCase));

    private static (T? Value, bool IsKnown) Named<T>(string? text)
        where T : struct, Enum => string.IsNullOrEmpty(text) ? (null, true)
        : !int.TryParse(text, out _) && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? (value, true)
        : (null, false);
}
