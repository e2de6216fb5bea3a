using System.Globalization;

namespace Workflow.Documents.Letters;

internal static class ChineseDate
{
    /// <summary>2026年1月5日, as official documents write it: without leading zeros (GB/T 9704-2012, 7.3.5.4).</summary>
    public static string Of(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");
}
