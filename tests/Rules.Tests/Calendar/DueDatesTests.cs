using System.Globalization;
using Workflow.Rules.Calendar;

namespace Workflow.Rules.Tests.Calendar;

public sealed class DueDatesTests
{
    private static readonly AgencyKind[] Kinds = Enum.GetValues<AgencyKind>();

    [Theory]
    [InlineData(TenantLevel.County, "2026-02-20")]
    [InlineData(TenantLevel.City, "2026-03-10")]
    [InlineData(TenantLevel.Province, "2026-03-31")]
    public void Statutory_OfTheGovernment_FollowsItsLevel(TenantLevel level, string date) =>
        DueDates.Statutory(2025, AgencyKind.Government, level).ShouldBe(Day(date));

    [Theory]
    [InlineData(TenantLevel.County)]
    [InlineData(TenantLevel.City)]
    [InlineData(TenantLevel.Province)]
    public void Statutory_OfEveryOtherKind_Is31January(TenantLevel level)
    {
        foreach (var kind in Kinds.Where(kind => kind != AgencyKind.Government))
        {
            DueDates.Statutory(2025, kind, level).ShouldBe(new DateOnly(2026, 1, 31), kind.ToString());
        }
    }

    /// <summary>31 January 2026 is a Saturday, 31 January 2025 and 2022 fall into the Spring Festival, and the two days before the latter are worked.</summary>
    [Theory]
    [InlineData(2025, "2026-01-30")]
    [InlineData(2024, "2025-01-27")]
    [InlineData(2023, "2024-01-30")]
    [InlineData(2022, "2023-01-30")]
    [InlineData(2021, "2022-01-30")]
    [InlineData(2019, "2020-01-23")]
    public void For_ADepartment_IsTheLastWorkingDayBeforeTheStatutoryDate(int year, string date)
    {
        var due = DueDates.For(year, AgencyKind.Department, TenantLevel.County, WorkingCalendar.Official);

        due.Select(one => one.Milestone).ToList().ShouldBe([Milestone.Submit, Milestone.Publish]);
        due.ShouldAllBe(one => one.Date == Day(date) && one.Statutory == new DateOnly(year + 1, 1, 31));
    }

    [Fact]
    public void For_ACountyGovernmentWhoseDateFallsIntoTheSpringFestival_GoesBackBeforeIt() =>
        DueDates.For(2025, AgencyKind.Government, TenantLevel.County, WorkingCalendar.Official)[0].Date.ShouldBe(new DateOnly(2026, 2, 14), "a Saturday that is worked");

    [Fact]
    public void For_AYearWithoutAHolidayPlan_SaysSo()
    {
        DueDates.For(2030, AgencyKind.Department, TenantLevel.County, WorkingCalendar.Official)[0].Because.Zh.ShouldContain("2031 年放假安排尚未录入");
        DueDates.For(2025, AgencyKind.Department, TenantLevel.County, WorkingCalendar.Official)[0].Because.Zh.ShouldNotContain("尚未录入");
    }

    [Fact]
    public void For_AnyKindLevelAndYear_IsNeverLaterThanTheStatutoryDate()
    {
        foreach (var (year, kind, level) in from year in Enumerable.Range(2019, 40) from kind in Kinds from level in Enum.GetValues<TenantLevel>() select (year, kind, level))
        {
            DueDates.For(year, kind, level, WorkingCalendar.Official).ShouldAllBe(due => due.Date < due.Statutory && WorkingCalendar.Official.IsWorkingDay(due.Date));
        }
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
