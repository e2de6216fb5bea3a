using Workflow.Documents.Board;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Cycles;
using Workflow.Silo.Reports;

namespace Workflow.Api.Cycles;

/// <summary>The board's rows in the words that documents print.</summary>
internal static class BoardLines
{
    /// <param name="zone">Where the days are counted.</param>
    public static BoardLine Of(BoardRow row, TimeZoneInfo zone)
    {
        var status = BoardRowResponse.StatusOf(row);
        return new BoardLine
        {
            AgencyName = row.Name,
            Kind = KindOf(row.Kind),
            State = status is { } known ? LifecycleGuide.Of(known).Zh : "未开始",
            IsPublished = status == ReportStatus.Published,
            Revision = row.Report?.Revision ?? 0,
            Holder = row.Holder switch { BoardHolder.Agency => "单位", BoardHolder.Coordinator => "主管部门", _ => "" },
            SubmitDueOn = row.Report?.SubmitDueOn,
            PublishDueOn = row.Report?.PublishDueOn,
            DaysLate = row.DaysLate,
            Errors = row.Report?.Errors ?? 0,
            Warnings = row.Report?.Warnings ?? 0,
            LastContact = row.LastContact is { } at ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime) : null,
        };
    }

    private static string KindOf(AgencyKind kind) => kind switch
    {
        AgencyKind.Department => "部门",
        AgencyKind.Township => "乡镇",
        AgencyKind.Subdistrict => "街道",
        AgencyKind.Institution => "事业单位",
        AgencyKind.Zone => "开发区",
        AgencyKind.Office => "政府机关",
        AgencyKind.Government => "政府汇总",
        AgencyKind.Vertical => "垂直管理",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of agency."),
    };
}
