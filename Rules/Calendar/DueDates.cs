using System.Globalization;

namespace Workflow.Rules.Calendar;

/// <summary>The dates of a reporting year, after articles 49 and 50 of the Regulation on Open Government Information.</summary>
public static class DueDates
{
    /// <summary>Both milestones of a report: the date that the tenant has set, by default the last working day before the statutory date, or later where an extension was granted.</summary>
    /// <param name="extendedUntil">Moves the local date alone; null where nothing was granted.</param>
    public static IReadOnlyList<DueDate> For(
        int reportYear, AgencyKind kind, TenantLevel level, WorkingCalendar calendar, IReadOnlyList<LocalDue>? local = null, DateOnly? extendedUntil = null)
    {
        var statutory = Statutory(reportYear, kind, level);
        return [Of(Milestone.Submit), Of(Milestone.Publish)];

        DueDate Of(Milestone milestone)
        {
            var set = local?.FirstOrDefault(due => (due.ReportYear, due.Kind, due.Milestone) == (reportYear, kind, milestone));
            var due = set is null
                ? new DueDate(milestone, calendar.LastWorkingDayBefore(statutory), statutory, ByDefault(statutory, calendar.HasPlan(statutory.Year)))
                : new DueDate(milestone, set.Date, statutory, Set(set.Date, statutory));
            return extendedUntil is { } until && until > due.Date ? due with { Date = until, Because = Extended(due.Date, until, statutory) } : due;
        }
    }

    /// <summary>Agencies by 31 January; the government's own report by 20 February (county), 10 March (city) or 31 March (province).</summary>
    public static DateOnly Statutory(int reportYear, AgencyKind kind, TenantLevel level) => (kind, level) switch
    {
        (AgencyKind.Government, TenantLevel.Province) => new DateOnly(reportYear + 1, 3, 31),
        (AgencyKind.Government, TenantLevel.City) => new DateOnly(reportYear + 1, 3, 10),
        (AgencyKind.Government, _) => new DateOnly(reportYear + 1, 2, 20),
        _ => new DateOnly(reportYear + 1, 1, 31),
    };

    private static LocalizedText ByDefault(DateOnly statutory, bool hasPlan) => new(
        $"《政府信息公开条例》规定的期限是 {Text(statutory)}，本地期限默认为其前最后一个工作日{(hasPlan ? "" : $"（{statutory.Year} 年放假安排尚未录入，只按周末计算）")}。",
        $"The Regulation's date is {Text(statutory)}; the local date is by default the last working day before it{(hasPlan ? "" : $" (there is no holiday plan for {statutory.Year} yet, so only weekends count as days off)")}.");

    private static LocalizedText Set(DateOnly date, DateOnly statutory) => new(
        $"本地期限由主管部门定为 {Text(date)}；《政府信息公开条例》规定的期限是 {Text(statutory)}。",
        $"The coordinator has set the local date {Text(date)}; the Regulation's date is {Text(statutory)}.");

    private static LocalizedText Extended(DateOnly local, DateOnly until, DateOnly statutory) => new(
        $"经批准由 {Text(local)} 延期至 {Text(until)}；法定期限 {Text(statutory)} 不变{(until > statutory ? "，此后记为“逾期，已获准”" : "")}。",
        $"An extension was granted from {Text(local)} to {Text(until)}; the Regulation's date {Text(statutory)} does not move{(until > statutory ? ", and after it the report is late, excused" : "")}.");

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
