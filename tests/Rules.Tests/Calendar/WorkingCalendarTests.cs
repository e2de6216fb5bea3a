using System.Globalization;
using Workflow.Rules.Calendar;

namespace Workflow.Rules.Tests.Calendar;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2026-01-30", true)] // Friday
    [InlineData("2026-01-31", false)] // Saturday
    [InlineData("2026-02-14", true)] // Saturday, made up
    [InlineData("2026-02-28", true)] // Saturday, made up
    [InlineData("2026-02-17", false)] // Tuesday, Spring Festival
    [InlineData("2026-01-04", true)] // Sunday, made up
    [InlineData("2026-10-01", false)]
    public void IsWorkingDay_InTheOfficialCalendar_KnowsHolidaysAndMakeUpDays(string date, bool isWorked) =>
        WorkingCalendar.Official.IsWorkingDay(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ShouldBe(isWorked);

    [Fact]
    public void HasPlan_OfTheOfficialCalendar_Is2019To2026() =>
        Enumerable.Range(2017, 14).Where(WorkingCalendar.Official.HasPlan).ToList().ShouldBe([.. Enumerable.Range(2019, 8)]);

    /// <summary>Each notice moves four to nine weekend days into the working week.</summary>
    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void IsWorkingDay_OnWeekendsOfAPlannedYear_IsTrueForAFew(int year) =>
        Enumerable.Range(0, 365).Select(new DateOnly(year, 1, 1).AddDays)
            .Count(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && WorkingCalendar.Official.IsWorkingDay(day)).ShouldBeInRange(4, 9);

    [Fact]
    public void LastWorkingDayBefore_AWorkedDay_IsNotThatDayItself() =>
        WorkingCalendar.Official.LastWorkingDayBefore(new DateOnly(2026, 1, 30)).ShouldBe(new DateOnly(2026, 1, 29));

    [Fact]
    public void LastWorkingDayBefore_WithExceptionsOfOnesOwn_ObeysThem()
    {
        var calendar = WorkingCalendar.Official.With([new CalendarDay(new(2031, 1, 25), true, ""), new CalendarDay(new(2031, 1, 30), false, "")], []);

        calendar.LastWorkingDayBefore(new DateOnly(2031, 1, 31)).ShouldBe(new DateOnly(2031, 1, 29));
        calendar.LastWorkingDayBefore(new DateOnly(2031, 1, 27)).ShouldBe(new DateOnly(2031, 1, 25));
    }
}
