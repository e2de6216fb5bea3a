using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Api.Calendar;

/// <summary>Dates as a calendar shows them.</summary>
internal static class CalendarWords
{
    public static LocalizedText Due(int year, Milestone milestone, IReadOnlyList<AgencyKind> kinds)
    {
        var isGovernment = kinds is [AgencyKind.Government];
        return milestone == Milestone.Submit
            ? new($"{year} 年度报告报送期限（{(isGovernment ? "政府" : "各机关")}）", $"Reports of {year} are to be submitted ({(isGovernment ? "government" : "agencies")})")
            : new($"{year} 年度报告公布期限（{(isGovernment ? "政府" : "各机关")}）", $"Reports of {year} are to be published ({(isGovernment ? "government" : "agencies")})");
    }
}
