using Workflow.Local.Hangfire;

namespace Workflow.Local.Tests.Hangfire;

public class CronTranslationTests
{
    private static readonly DateTimeOffset Start = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = Start.AddYears(1);

    /// <summary>Against an evaluation that knows nothing of Quartz: each minute of a year is asked whether all five fields hold it.</summary>
    [Theory]
    [InlineData("* * * * *")]
    [InlineData("10 0 * 1-3 *")]
    [InlineData("30 19 * * *")]
    [InlineData("*/5 8-18 * * 1-5")]
    [InlineData("0 0 * * 0")]
    [InlineData("0 0 * * 6")]
    [InlineData("0 12 * * */2")]
    [InlineData("15,45 6 1,15,31 * *")]
    [InlineData("7-59/13 */7 29 2 *")]
    [InlineData("3/20 4 5-25/10 */4 *")]
    [InlineData("0 9 * 12 0,3-5")]
    public void ToQuartz_OverAYear_FiresAtTheSameTimes(string expression)
    {
        foreach (var zone in new[] { TimeZoneInfo.Utc, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai") })
        {
            var translated = CronTranslation.ToQuartz(expression).WithTimeZone(zone);
            var fired = new List<DateTimeOffset>();
            for (var next = translated.GetNextValidTimeAfter(Start.AddTicks(-1)); next < End; next = translated.GetNextValidTimeAfter(next.Value))
            {
                fired.Add(next.Value);
            }

            fired.ShouldBe(Minutes().Where(minute => Holds(expression, TimeZoneInfo.ConvertTime(minute, zone))), $"{expression} in {zone.Id}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("0 * * * * *")]
    [InlineData("60 * * * *")]
    [InlineData("* 24 * * *")]
    [InlineData("* * 0 * *")]
    [InlineData("* * * 13 *")]
    [InlineData("* * * * 7")]
    [InlineData("5-3 * * * *")]
    [InlineData("*/0 * * * *")]
    [InlineData("a * * * *")]
    [InlineData("0 0 L * *")]
    [InlineData("0 0 13 * 5")]
    public void ToQuartz_WhenItIsNoneOrCannotBeSaid_IsRefused(string expression) =>
        Should.Throw<ArgumentException>(() => CronTranslation.ToQuartz(expression));

    private static IEnumerable<DateTimeOffset> Minutes()
    {
        for (var minute = Start; minute < End; minute = minute.AddMinutes(1))
        {
            yield return minute;
        }
    }

    private static bool Holds(string expression, DateTimeOffset at)
    {
        int[] values = [at.Minute, at.Hour, at.Day, at.Month, (int)at.DayOfWeek];
        int[] first = [0, 0, 1, 1, 0];
        return expression.Split(' ').Zip(values, first).All(field => field.First.Split(',').Any(part => Matches(part, field.Second, field.Third)));
    }

    private static bool Matches(string part, int value, int first)
    {
        var stepped = part.Split('/');
        var bounds = stepped[0].Split('-');
        var low = bounds[0] == "*" ? first : int.Parse(bounds[0], System.Globalization.CultureInfo.InvariantCulture);
        var high = bounds[0] == "*" || (bounds.Length == 1 && stepped.Length == 2) ? int.MaxValue : int.Parse(bounds[^1], System.Globalization.CultureInfo.InvariantCulture);
        var step = stepped.Length == 2 ? int.Parse(stepped[1], System.Globalization.CultureInfo.InvariantCulture) : 1;
        return value >= low && value <= high && (value - low) % step == 0;
    }
}
