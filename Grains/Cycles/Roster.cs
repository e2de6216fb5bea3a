using System.Globalization;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Grains.Cycles;

/// <summary>Who is to report in a year: those who were confirmed, or all, and what has happened to agencies since.</summary>
internal static class Roster
{
    /// <param name="confirmed">Null while nobody has confirmed the roster.</param>
    public static RosterEntry Entry(AgencyProfile agency, IReadOnlyCollection<string>? confirmed, int year, TenantLevel level)
    {
        var (expected, because) = Judge(agency, confirmed, DueDates.Statutory(year, agency.Kind, level));
        return new RosterEntry(agency.Id, agency.Name, agency.Kind, expected, because, agency.Predecessors);
    }

    /// <summary>Who ends before the statutory date no longer has to report; who ends after it had to.</summary>
    private static (bool Expected, LocalizedText Because) Judge(AgencyProfile agency, IReadOnlyCollection<string>? confirmed, DateOnly statutory)
    {
        if (agency.Kind == AgencyKind.Vertical)
        {
            return (false, new LocalizedText("垂直管理单位，不列入名单", "vertically led, not expected"));
        }

        if (agency.End is { } end && end.Date <= statutory)
        {
            return (false, Ended(end));
        }

        if (agency is { Active: false, End: null })
        {
            return (false, new LocalizedText("机关已停用", "the agency is not active"));
        }

        return confirmed is null ? (true, new LocalizedText("名单尚未确认，在册机关均列入", "the roster is not confirmed; every active agency is on it"))
            : confirmed.Contains(agency.Id) ? (true, new LocalizedText("列入已确认的名单", "on the confirmed roster"))
            : agency.Predecessors.Any(confirmed.Contains) ? (true, new LocalizedText($"承接名单内的机关：{string.Join("、", agency.Predecessors)}", $"goes on for agencies of the roster: {string.Join(", ", agency.Predecessors)}"))
            : (false, new LocalizedText("不在已确认的名单内", "not on the confirmed roster"));
    }

    private static LocalizedText Ended(AgencyEvent end)
    {
        var (date, into) = (end.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join(", ", end.Into));
        return end.Kind switch
        {
            AgencyEventKind.Merge => new LocalizedText($"{date} 并入 {into}", $"merged into {into} on {date}"),
            AgencyEventKind.Split => new LocalizedText($"{date} 分设为 {into}", $"split into {into} on {date}"),
            _ => new LocalizedText($"{date} 撤销", $"closed on {date}"),
        };
    }
}
