using Workflow.Api.Json;
using Workflow.Documents.Board;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Reports;
using Workflow.Silo.Storage;

namespace Workflow.Api.Cycles;

/// <summary>The lines of the read model as documents print them.</summary>
internal static class BoardRows
{
    /// <summary>Every expected reporter of the year, by agency; vertically led ones are not expected.</summary>
    public static async Task<IReadOnlyList<BoardRow>> Of(string tenant, int year, DateOnly today, IReportIndex index)
    {
        var rows = new List<BoardRow>();
        string? cursor = null;
        do
        {
            var page = await index.Search(new ReportQuery { Tenant = tenant, Year = year, Today = today, Page = Lists.Page(null, cursor, 500) });
            rows.AddRange(page.Items.Where(row => row.Summary.Kind != AgencyKind.Vertical).Select(row => Of(row, today)));
            cursor = page.Next;
        }
        while (cursor is not null);
        return rows;
    }

    private static BoardRow Of(ReportRow row, DateOnly today)
    {
        var (summary, isPublished) = (row.Summary, row.Summary.PublishedRevision > 0);
        var isHeldByAgency = summary.Status is ReportStatus.Draft or ReportStatus.Returned;
        var late = isPublished ? 0 : Math.Max(isHeldByAgency ? today.DayNumber - summary.SubmitDueOn.DayNumber : 0, today.DayNumber - summary.PublishDueOn.DayNumber);
        return new BoardRow
        {
            AgencyName = row.AgencyName,
            State = LifecycleGuide.Of(summary.Status).Zh,
            IsPublished = isPublished,
            Revision = summary.Revision,
            Holder = summary.Status == ReportStatus.Published ? "" : isHeldByAgency ? "单位" : "主管部门",
            SubmitDueOn = summary.SubmitDueOn,
            PublishDueOn = summary.PublishDueOn,
            DaysLate = Math.Max(0, late),
            Errors = summary.Errors,
            Warnings = summary.Warnings,
        };
    }
}
