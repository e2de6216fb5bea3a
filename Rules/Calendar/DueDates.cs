using System.Globalization;

namespace Workflow.Rules.Calendar;

/// <summary>The dates of a reporting year, after articles 49 and 50 of the Regulation on Open Government Information.</summary>
public static class DueDates
{
    /// <summary>Both milestones of a report, by default the last working day before the statutory date.</summary>
    public static IReadOnlyList<DueDate> For(int reportYear, AgencyKind kind, TenantLevel level, WorkingCalendar calendar)
    {
        var statutory = Statutory(reportYear, kind, level);
        var date = calendar.LastWorkingDayBefore(statutory);
        var because = Because(statutory, calendar.HasPlan(statutory.Year));
        return [new DueDate(Milestone.Submit, date, statutory, because), new DueDate(Milestone.Publish, date, statutory, because)];
    }

    /// <summary>Agencies by 31 January; the government's own report by 20 February (county), 10 March (city) or 31 March (province).</summary>
    public static DateOnly Statutory(int reportYear, AgencyKind kind, TenantLevel level) => (kind, level) switch
    {
        (AgencyKind.Government, TenantLevel.Province) => new DateOnly(reportYear + 1, 3, 31),
        (AgencyKind.Government, TenantLevel.City) => new DateOnly(reportYear + 1, 3, 10),
        (AgencyKind.Government, _) => new DateOnly(reportYear + 1, 2, 20),
        _ => new DateOnly(reportYear + 1, 1, 31),
    };

    private static LocalizedText Because(DateOnly statutory, bool hasPlan)
    {
        var date = statutory.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new LocalizedText(
            $"《政府信息公开条例》规定的期限是 {date}，本地期限默认为其前最后一个工作日{(hasPlan ? "" : $"（{statutory.Year} 年放假安排尚未录入，只按周末计算）")}。",
            $"The Regulation's date is {date}; the local date is by default the last working day before it{(hasPlan ? "" : $" (there is no holiday plan for {statutory.Year} yet, so only weekends count as days off)")}.");
    }
}
