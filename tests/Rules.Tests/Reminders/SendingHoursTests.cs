using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;

namespace Workflow.Rules.Tests.Reminders;

public sealed class SendingHoursTests
{
    [Theory]
    [InlineData("2026-01-23T10:00", "2026-01-23T10:00")]
    [InlineData("2026-01-23T07:59", "2026-01-23T08:00")]
    [InlineData("2026-01-23T08:00", "2026-01-23T08:00")]
    [InlineData("2026-01-23T19:59", "2026-01-23T19:59")]
    [InlineData("2026-01-22T20:00", "2026-01-23T09:00")]
    [InlineData("2026-01-23T20:00", "2026-01-26T09:00")] // Friday evening
    [InlineData("2026-01-24T10:00", "2026-01-26T09:00")] // Saturday
    [InlineData("2026-02-13T23:00", "2026-02-14T09:00")] // a Saturday that is worked
    [InlineData("2026-02-14T21:00", "2026-02-24T09:00")] // the Spring Festival comes
    public void Next_ByTheDefaults_IsAnHourOfAWorkingDay(string from, string expected) =>
        SendingHours.Next(ReminderPolicy.Default, WorkingCalendar.Official, DateTime.Parse(from, null)).ShouldBe(DateTime.Parse(expected, null));

    [Fact]
    public void Next_WithoutQuietHours_IsAtOnceOnAWorkingDay() =>
        SendingHours.Next(ReminderPolicy.Default with { QuietFrom = new(8, 0) }, WorkingCalendar.Official, new DateTime(2026, 1, 23, 3, 0, 0)).ShouldBe(new DateTime(2026, 1, 23, 3, 0, 0));
}
