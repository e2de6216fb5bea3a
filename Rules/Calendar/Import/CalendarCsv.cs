using System.Globalization;

namespace Workflow.Rules.Calendar.Import;

/// <summary>Reads <c>date,kind,occasion</c>: kind is <c>holiday</c> (a day off) or <c>workday</c> (a make-up working day); the occasion may be missing.</summary>
public static class CalendarCsv
{
    public static CalendarReading Read(string text)
    {
        if (text.Length > CalendarLimits.LongestFile)
        {
            return CalendarLimits.Refused("calendar.tooLong", "文件过大（最多 256 KB）。", "The file is too large (at most 256 KB).");
        }

        var days = new List<CalendarDay>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || (number == 1 && line.StartsWith("date,", StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            var fields = line.Split(',');
            if (fields.Length is < 2 or > 3
                || !DateOnly.TryParseExact(fields[0].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                || KindOf(fields[1].Trim()) is not { } worked)
            {
                return CalendarLimits.Refused(
                    "calendar.lineUnreadable",
                    $"第 {number} 行无法识别；每行应为 2027-02-06,holiday,春节（或 workday）。",
                    $"Line {number} cannot be read; a line is 2027-02-06,holiday,春节 (or workday).");
            }

            days.Add(new CalendarDay(date, worked, fields.Length == 3 ? fields[2].Trim() : ""));
        }

        return CalendarLimits.Checked(days);
    }

    private static bool? KindOf(string word) => word switch
    {
        "workday" or "班" => true,
        "holiday" or "休" => false,
        _ => null,
    };
}
