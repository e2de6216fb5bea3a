using System.Globalization;

namespace Workflow.Rules.Calendar.Import;

/// <summary>
/// Reads the all-day events of an iCalendar file (RFC 5545). An event is a day off unless it says that it is a make-up day: by <c>X-APPLE-SPECIAL-DAY</c>
/// or <c>X-WORKFLOW-KIND</c>, or by 班 in its summary, as the calendars of holidays in China have it. Repetition is refused: a plan names its days.
/// </summary>
public static class CalendarIcs
{
    /// <summary><c>X-WORKFLOW-KIND</c> of the dates that our own feed holds beside the days; they are passed over.</summary>
    public const string DueKind = "due";

    /// <summary>No holiday of the plans is longer than nine days.</summary>
    private const int LongestEvent = 31;

    public static CalendarReading Read(string text)
    {
        if (text.Length > CalendarLimits.LongestFile)
        {
            return CalendarLimits.Refused("calendar.tooLong", "文件过大（最多 256 KB）。", "The file is too large (at most 256 KB).");
        }

        var lines = Unfolded(text.TrimStart('\uFEFF'));
        if (lines.Count == 0 || !Is(lines[0], "BEGIN", "VCALENDAR") || !Is(lines[^1], "END", "VCALENDAR"))
        {
            return CalendarLimits.Refused("calendar.notICalendar", "不是 iCalendar 文件：应以 BEGIN:VCALENDAR 开头、以 END:VCALENDAR 结尾。", "This is no iCalendar file: it begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.");
        }

        var days = new List<CalendarDay>();
        List<IcsLine>? current = null;
        foreach (var line in lines)
        {
            if (Is(line, "BEGIN", "VEVENT"))
            {
                if (current is not null)
                {
                    return Unreadable("VEVENT");
                }

                current = [];
            }
            else if (Is(line, "END", "VEVENT"))
            {
                if (current is null || DaysOf(current) is not { } found)
                {
                    return Unreadable(current?.FirstOrDefault(one => one.Name == "SUMMARY")?.Value ?? "VEVENT");
                }

                days.AddRange(found);
                if (days.Count > CalendarLimits.MostDays)
                {
                    return CalendarLimits.Refused("calendar.tooLong", $"日期超过 {CalendarLimits.MostDays} 个。", $"There are more than {CalendarLimits.MostDays} days.");
                }

                current = null;
            }
            else
            {
                current?.Add(line);
            }
        }

        return current is null ? CalendarLimits.Checked(days) : Unreadable("VEVENT");
    }

    private static List<CalendarDay>? DaysOf(List<IcsLine> lines)
    {
        IcsLine? Line(string name) => lines.FirstOrDefault(line => line.Name == name);
        if (Line("X-WORKFLOW-KIND")?.Value == DueKind)
        {
            return [];
        }

        if (Line("RRULE") is not null || Line("RDATE") is not null || Line("DURATION") is not null || DateOf(Line("DTSTART")) is not { } first)
        {
            return null;
        }

        // The end is the first day that no longer belongs to it; without one the event is a day long.
        var end = Line("DTEND") is { } given ? DateOf(given) : first.AddDays(1);
        if (end is not { } after || after <= first || after > first.AddDays(LongestEvent))
        {
            return null;
        }

        var summary = Line("SUMMARY")?.Value ?? "";
        var worked = Line("X-APPLE-SPECIAL-DAY")?.Value == "ALTERNATE-WORKDAY" || Line("X-WORKFLOW-KIND")?.Value == "workday" || summary.Contains('班', StringComparison.Ordinal);
        return [.. Enumerable.Range(0, after.DayNumber - first.DayNumber).Select(offset => new CalendarDay(first.AddDays(offset), worked, summary.Trim()))];
    }

    private static DateOnly? DateOf(IcsLine? line) =>
        line is not null && (line.Parameters.Length == 0 || line.Parameters.Equals("VALUE=DATE", StringComparison.OrdinalIgnoreCase))
        && DateOnly.TryParseExact(line.Value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date < DateOnly.MaxValue.AddDays(-LongestEvent)
            ? date
            : null;

    private static CalendarReading.Refused Unreadable(string what)
    {
        var shown = what.Length <= 40 ? what : what[..40];
        return CalendarLimits.Refused(
            "calendar.eventUnreadable",
            $"事件“{shown}”不是全天事件，或含有重复规则、时长，或超过 {LongestEvent} 天；只接受 DTSTART;VALUE=DATE 的全天事件。",
            $"The event “{shown}” is not an all-day event, or repeats, has a duration or is longer than {LongestEvent} days; only all-day events with DTSTART;VALUE=DATE are taken.");
    }

    private static bool Is(IcsLine line, string name, string value) => line.Name == name && line.Value.Equals(value, StringComparison.OrdinalIgnoreCase);

    /// <summary>A line that begins with white space goes on with the one before it (RFC 5545, 3.1).</summary>
    private static List<IcsLine> Unfolded(string text)
    {
        var whole = new List<string>();
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > 0 && line[0] is ' ' or '\t' && whole.Count > 0)
            {
                whole[^1] += line[1..];
            }
            else if (line.Length > 0)
            {
                whole.Add(line);
            }
        }

        return [.. whole.Select(IcsLine.Of)];
    }
}
