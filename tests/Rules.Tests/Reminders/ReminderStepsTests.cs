using Workflow.Rules.Calendar;
using Workflow.Rules.Reminders;

namespace Workflow.Rules.Tests.Reminders;

public sealed class ReminderStepsTests
{
    private static readonly DateOnly Friday = new(2026, 1, 30);

    [Theory]
    [InlineData("2026-01-03", null)]
    [InlineData("2026-01-04", "submit-20")] // a Sunday, made up
    [InlineData("2026-01-15", "submit-20")]
    [InlineData("2026-01-16", "submit-10")]
    [InlineData("2026-01-22", "submit-10")]
    [InlineData("2026-01-23", "submit-5")]
    [InlineData("2026-01-28", "submit-2")]
    [InlineData("2026-01-30", "submit")]
    [InlineData("2026-02-02", "submit")]
    [InlineData("2026-02-03", "submit+2")]
    [InlineData("2026-02-04", "submit+2")]
    [InlineData("2026-02-05", "submit+4")]
    public void InForce_ByTheDefaults_IsTheLastStepThatHasCome(string day, string? step) =>
        ReminderSteps.InForce(ReminderPolicy.Default, WorkingCalendar.Official, Milestone.Submit, Friday, DateOnly.Parse(day, null))?.ToString().ShouldBe(step);

    /// <summary>Sunday 1 February: the reminder of the day itself goes out on the Friday before.</summary>
    [Theory]
    [InlineData("2026-01-29", "publish-2")]
    [InlineData("2026-01-30", "publish")]
    [InlineData("2026-02-02", "publish")]
    [InlineData("2026-02-03", "publish+2")]
    public void InForce_WhenTheDateIsADayOff_ComesOnTheWorkingDayBefore(string day, string step) =>
        ReminderSteps.InForce(ReminderPolicy.Default, WorkingCalendar.Official, Milestone.Publish, new(2026, 2, 1), DateOnly.Parse(day, null))!.ToString().ShouldBe(step);

    [Fact]
    public void InForce_OverAWholeYear_NeverGoesBack()
    {
        var order = Enumerable.Range(0, 365).Select(offset => ReminderSteps.InForce(ReminderPolicy.Default, WorkingCalendar.Official, Milestone.Submit, Friday, new DateOnly(2025, 11, 1).AddDays(offset)))
            .Where(step => step is not null).Select(step => step!.Day).ToList();

        order.ShouldBe([.. order.Order()]);
        order.Distinct().Take(7).ShouldBe([-20, -10, -5, -2, 0, 2, 4]);
    }

    [Fact]
    public void InForce_WhenNothingIsAskedFor_IsNone() => ReminderSteps.InForce(
        ReminderPolicy.Default with { DaysBefore = [], OnTheDay = false, EveryDaysLate = 0 }, WorkingCalendar.Official, Milestone.Submit, Friday, new(2026, 3, 1)).ShouldBeNull();

    [Theory]
    [InlineData(-5, "Clerk Signatory Group")]
    [InlineData(4, "Clerk Signatory Group")]
    [InlineData(5, "Clerk Signatory Group Head")]
    [InlineData(8, "Clerk Signatory Group Head")]
    [InlineData(10, "Clerk Signatory Group Head Superior")]
    public void Reminded_OfAnAgency_AreMoreTheLaterItIs(int day, string roles) =>
        string.Join(' ', ReminderSteps.Reminded(ReminderPolicy.Default, ReportHolder.Agency, new(Milestone.Submit, day))).ShouldBe(roles);

    [Fact]
    public void Reminded_WhenTheCoordinatorHoldsIt_AreCoordinatorsHoweverLate() =>
        ReminderSteps.Reminded(ReminderPolicy.Default, ReportHolder.Coordinator, new(Milestone.Publish, 40)).ShouldBe([RemindedRole.Coordinator, RemindedRole.Group]);

    [Fact]
    public void Reminded_WithoutEscalation_AreTheAgencyAlone() =>
        ReminderSteps.Reminded(ReminderPolicy.Default with { HeadFromDay = 0, SuperiorFromDay = 0 }, ReportHolder.Agency, new(Milestone.Submit, 40)).ShouldBe([RemindedRole.Clerk, RemindedRole.Signatory, RemindedRole.Group]);
}
