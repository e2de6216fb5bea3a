using System.Globalization;
using Workflow.Silo.Jobs;
using Workflow.Silo.Jobs.Scheduling;

namespace Workflow.Silo.Tests.Jobs;

public class CronScheduleTests
{
    [Theory]
    [InlineData("10 0 * 1-3 *", "2026-11-21T10:00:00+08:00", "2026-03-31T00:10:00+08:00", "2027-01-01T00:10:00+08:00")]
    [InlineData("10 0 * 1-3 *", "2027-01-01T00:10:00+08:00", "2027-01-01T00:10:00+08:00", "2027-01-02T00:10:00+08:00")]
    [InlineData("10 0 * 1-3 *", "2026-12-31T16:09:59Z", "2026-03-31T00:10:00+08:00", "2027-01-01T00:10:00+08:00")]
    [InlineData("* * * * *", "2026-05-05T12:34:56Z", "2026-05-05T12:34:00Z", "2026-05-05T12:35:00Z")]
    [InlineData("0,30 8-18/2 * * 1-5", "2026-05-09T00:00:00+08:00", "2026-05-08T18:30:00+08:00", "2026-05-11T08:00:00+08:00")]
    [InlineData("0 0 29 2 *", "2026-05-05T00:00:00Z", "2024-02-29T00:00:00+08:00", "2028-02-29T00:00:00+08:00")]
    public void Times_AroundAMoment_AreTheLastAndTheNext(string expression, string moment, string last, string next)
    {
        var (schedule, at) = (CronSchedule.Parse(expression), Moment(moment));

        schedule.UpTo(at).ShouldBe(Moment(last));
        schedule.After(at).ShouldBe(Moment(next));
    }

    [Fact]
    public void Times_OfADayThatNeverComes_AreNone()
    {
        CronSchedule.Parse("0 0 31 2 *").After(Moment("2026-01-01T00:00:00Z")).ShouldBeNull();
        CronSchedule.Parse("0 0 31 2 *").UpTo(Moment("2026-01-01T00:00:00Z")).ShouldBeNull();
    }

    [Theory]
    [InlineData("* * * *")]
    [InlineData("60 * * * *")]
    [InlineData("* * * * 7")]
    [InlineData("x * * * *")]
    [InlineData("*/0 * * * *")]
    public void Parse_WhenItIsNoExpression_IsRefused(string expression) => Should.Throw<FormatException>(() => CronSchedule.Parse(expression));

    [Fact]
    public void Catalogue_Always_HasEachJobOnce() => JobCatalogue.All.Select(entry => entry.Id).ShouldBeUnique();

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
