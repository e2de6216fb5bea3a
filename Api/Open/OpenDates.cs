using System.Globalization;

namespace Workflow.Api.Open;

/// <summary>Moments as the public pages write them.</summary>
internal static class OpenDates
{
    public static string Day(DateTimeOffset moment, string timeZone) => Local(moment, timeZone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>To the second, at Beijing time, which it names.</summary>
    public static string Moment(DateTimeOffset moment) => Local(moment, "Asia/Shanghai").ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Machine(DateTimeOffset moment) => moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static DateTimeOffset Local(DateTimeOffset moment, string timeZone) => TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
}
