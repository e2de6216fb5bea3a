using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Silo.Reminders.Dates;

namespace Workflow.Api.Calendar;

/// <param name="Days">The tenant's own days.</param>
/// <param name="Official">The days of the State Council's plans that these do not replace.</param>
/// <param name="PlannedYears">The years of which the holidays are known; in others only weekends are days off.</param>
/// <param name="Notes">What is missing, as sentences.</param>
/// <param name="Moves">Whose dates the change moves.</param>
public sealed record CalendarResponse(
    IReadOnlyList<CalendarDayModel> Days, IReadOnlyList<CalendarDayModel> Official, IReadOnlyList<int> PlannedYears, IReadOnlyList<string> Notes, IReadOnlyList<DateMoveResponse> Moves)
{
    internal static CalendarResponse Of(TenantDates dates, int thisYear, IReadOnlyList<DateMove> moves, Language language)
    {
        var (calendar, own) = (dates.Calendar(), dates.Days.Select(day => day.Date).ToHashSet());
        return new CalendarResponse(
            [.. dates.Days.Select(Model)],
            [.. calendar.Exceptions.Where(day => !own.Contains(day.Date)).Select(Model)],
            calendar.PlannedYears,
            [.. new[] { thisYear, thisYear + 1 }.Where(year => !calendar.HasPlan(year)).Select(year => NoPlan(year).In(language))],
            [.. moves.Select(move => new DateMoveResponse(move.Agency, move.Year, move.Milestone, move.From, move.To))]);
    }

    private static CalendarDayModel Model(CalendarDay day) => new(day.Date, day.Worked ? DayKind.Workday : DayKind.Holiday, day.Occasion);

    private static LocalizedText NoPlan(int year) => new($"{year} 年放假安排尚未录入，只按周末计算。", $"There is no holiday plan for {year} yet, so only weekends count as days off.");
}
