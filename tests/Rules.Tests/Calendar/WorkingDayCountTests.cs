using Workflow.Rules.Calendar;

namespace Workflow.Rules.Tests.Calendar;

public sealed class WorkingDayCountTests
{
    private static WorkingCalendar Calendar => WorkingCalendar.Official;

    [Theory]
    [InlineData("2026-01-30", 0, "2026-01-30")]
    [InlineData("2026-01-30", 1, "2026-01-29")]
    [InlineData("2026-01-30", 5, "2026-01-23")]
    [InlineData("2026-01-30", 20, "2026-01-04")] // a Sunday, made up
    [InlineData("2026-02-20", 1, "2026-02-14")] // before the Spring Festival, a Saturday, made up
    public void WorkingDaysBefore_ADate_PassesOverDaysOff(string date, int count, string expected) =>
        Calendar.WorkingDaysBefore(DateOnly.Parse(date, null), count).ShouldBe(DateOnly.Parse(expected, null));

    [Theory]
    [InlineData("2026-01-30", "2026-01-30", 0)]
    [InlineData("2026-01-30", "2026-02-01", 0)]
    [InlineData("2026-01-30", "2026-02-02", 1)]
    [InlineData("2026-02-14", "2026-02-24", 1)]
    [InlineData("2026-02-02", "2026-01-30", 0)]
    public void WorkingDaysAfter_ADate_CountsThoseUpToTheOther(string date, string until, int expected) =>
        Calendar.WorkingDaysAfter(DateOnly.Parse(date, null), DateOnly.Parse(until, null)).ShouldBe(expected);

    [Fact]
    public void WorkingDayOnOrBeforeAndAfter_OfAnyDay_AreTheNearestWorkedOnes()
    {
        foreach (var day in Enumerable.Range(0, 730).Select(new DateOnly(2025, 1, 1).AddDays))
        {
            var (before, after) = (Calendar.WorkingDayOnOrBefore(day), Calendar.WorkingDayOnOrAfter(day));

            (Calendar.IsWorkingDay(before) && Calendar.IsWorkingDay(after) && before <= day && day <= after).ShouldBeTrue($"{day}");
            Calendar.WorkingDaysAfter(before, after.AddDays(-1)).ShouldBe(0, $"{day}");
        }
    }
}
