using Workflow.Rules.Calendar;

namespace Workflow.Rules.Tests.Calendar;

public sealed class TenantDatesTests
{
    private static readonly DateOnly Statutory = new(2027, 1, 31);

    [Fact]
    public void Calendar_WithOwnDays_PutsThemBeforeTheOfficialPlan()
    {
        var dates = new TenantDates { Days = [new(new(2026, 2, 17), true, "值班"), new(new(2026, 3, 3), false, "三月三")] };

        dates.Calendar().IsWorkingDay(new(2026, 2, 17)).ShouldBeTrue("the official plan has a day off");
        dates.Calendar().IsWorkingDay(new(2026, 3, 3)).ShouldBeFalse();
        dates.Calendar().IsWorkingDay(new(2026, 2, 18)).ShouldBeFalse("the official plan goes on");
        dates.Calendar().Exceptions.Select(day => day.Date).ShouldBeUnique();
    }

    [Fact]
    public void HasPlan_OfAYearThatTheTenantHasPlanned_IsTrue()
    {
        TenantDates.None.Calendar().HasPlan(2027).ShouldBeFalse();
        new TenantDates { Days = [new(new(2027, 3, 3), false, "三月三")] }.Calendar().HasPlan(2027).ShouldBeFalse("a day of one's own is no plan");
        new TenantDates { PlannedYears = [2027] }.Calendar().HasPlan(2027).ShouldBeTrue();
    }

    [Fact]
    public void For_WithALocalDate_TakesItForItsKindMilestoneAndYearAlone()
    {
        var dates = TenantDates.None.With(new LocalDue(2026, AgencyKind.Department, Milestone.Submit, new(2027, 1, 15))).With(new LocalDue(2026, AgencyKind.Department, Milestone.Submit, new(2027, 1, 20)));

        dates.Due.Count.ShouldBe(1);
        var due = Due(2026, AgencyKind.Department, dates);
        due[0].Date.ShouldBe(new(2027, 1, 20));
        due[0].Because.Zh.ShouldContain("主管部门定为 2027-01-20");
        due[0].Because.En.ShouldContain("has set the local date 2027-01-20");
        due[1].Date.ShouldBe(new(2027, 1, 29));
        Due(2026, AgencyKind.Township, dates)[0].Date.ShouldBe(new(2027, 1, 29));
        Due(2025, AgencyKind.Department, dates)[0].Date.ShouldBe(new(2026, 1, 30));
    }

    [Theory]
    [InlineData("2027-01-20", "2027-01-29", false)]
    [InlineData("2027-01-29", "2027-01-29", false)]
    [InlineData("2027-01-31", "2027-01-31", true)]
    [InlineData("2027-02-10", "2027-02-10", true)]
    public void For_WithAnExtension_MovesTheDateOnlyIfItIsLater(string until, string date, bool isExtended)
    {
        var due = DueDates.For(2026, AgencyKind.Department, TenantLevel.County, WorkingCalendar.Official, [], DateOnly.Parse(until, null));

        due.ShouldAllBe(one => one.Date == DateOnly.Parse(date, null) && one.Statutory == Statutory);
        due.ShouldAllBe(one => one.Because.Zh.Contains("延期", StringComparison.Ordinal) == isExtended && one.Because.En.Contains("extension", StringComparison.Ordinal) == isExtended);
    }

    [Theory]
    [InlineData("2027-01-31", Lateness.None)]
    [InlineData("2027-02-01", Lateness.Excused)]
    [InlineData("2027-02-10", Lateness.Excused)]
    [InlineData("2027-02-11", Lateness.Late)]
    public void On_ADayPastTheStatutoryDate_IsExcusedUntilTheExtensionEnds(string today, Lateness lateness) =>
        DueDates.For(2026, AgencyKind.Department, TenantLevel.County, WorkingCalendar.Official, [], new(2027, 2, 10))[0].On(DateOnly.Parse(today, null)).ShouldBe(lateness);

    [Fact]
    public void On_ADayPastTheLocalDateAlone_IsLate() =>
        DueDates.For(2026, AgencyKind.Department, TenantLevel.County, WorkingCalendar.Official)[0].On(new(2027, 1, 30)).ShouldBe(Lateness.Late);

    private static IReadOnlyList<DueDate> Due(int year, AgencyKind kind, TenantDates dates) => DueDates.For(year, kind, TenantLevel.County, dates.Calendar(), dates.Due);
}
