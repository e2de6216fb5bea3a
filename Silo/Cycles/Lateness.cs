using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Silo.Cycles;

/// <summary>Who is late, and by how much.</summary>
internal static class Lateness
{
    /// <param name="report">Null where it is not open: then the dates of its kind count.</param>
    public static (int Days, bool Excused) Of(BoardReport? report, int year, AgencyKind kind, TenantLevel level, KindDates dates, DateOnly today)
    {
        if (report?.PublishedRevision > 0)
        {
            return (0, false);
        }

        var milestone = report is { Status: ReportStatus.Submitted or ReportStatus.Approved } ? Milestone.Publish : Milestone.Submit;
        var due = report is null ? dates.Of(year, kind, milestone)
            : milestone == Milestone.Submit ? report.SubmitDueOn : report.PublishDueOn;
        var statutory = DueDates.Statutory(year, kind, level);
        return (Math.Max(0, today.DayNumber - due.DayNumber), due > statutory && today > statutory && today <= due);
    }
}
