using System.Globalization;

namespace Workflow.Rules.Calendar.Import;

/// <summary>What a calendar may hold, whatever way it comes in.</summary>
public static class CalendarLimits
{
    /// <summary>Characters of a file.</summary>
    public const int LongestFile = 256 * 1024;

    public const int MostDays = 3000;

    public const int LongestOccasion = 60;

    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>Days in their order, or why they are refused: too many, out of range, or one date both worked and off.</summary>
    public static CalendarReading Checked(IEnumerable<CalendarDay> days)
    {
        var byDate = new SortedDictionary<DateOnly, CalendarDay>();
        foreach (var day in days)
        {
            if (day.Date.Year is < FirstYear or > LastYear)
            {
                return Refused("calendar.dateOutOfRange", $"日期 {Text(day.Date)} 不在 {FirstYear} 至 {LastYear} 年之间。", $"The date {Text(day.Date)} is not between {FirstYear} and {LastYear}.");
            }

            if (day.Occasion.Length > LongestOccasion || day.Occasion.Any(char.IsControl))
            {
                return Refused("calendar.occasion", $"{Text(day.Date)} 的名称过长（最多 {LongestOccasion} 字）或含有控制字符。", $"The occasion of {Text(day.Date)} is longer than {LongestOccasion} characters or holds control characters.");
            }

            if (byDate.TryGetValue(day.Date, out var other) && other.Worked != day.Worked)
            {
                return Refused("calendar.contradiction", $"{Text(day.Date)} 既是休息日又是工作日。", $"{Text(day.Date)} is both a day off and a working day.");
            }

            byDate.TryAdd(day.Date, day);
            if (byDate.Count > MostDays)
            {
                return Refused("calendar.tooLong", $"日期超过 {MostDays} 个。", $"There are more than {MostDays} days.");
            }
        }

        return new CalendarReading.Read([.. byDate.Values]);
    }

    internal static CalendarReading.Refused Refused(string code, string zh, string en) => new(code, new LocalizedText(zh, en));

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
