using System.Globalization;
using System.Text;

namespace Workflow.Rules.Calendar;

/// <summary>Writes all-day events as iCalendar (RFC 5545).</summary>
public static class IcsWriter
{
    /// <summary>Octets of a line without its end.</summary>
    private const int LongestLine = 75;

    /// <param name="stamp">When the calendar was made.</param>
    public static string Write(string name, IEnumerable<IcsEvent> events, DateTimeOffset stamp)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//workflow//annual disclosure reports//ZH");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, $"X-WR-CALNAME:{Escaped(name)}");
        foreach (var one in events)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{Escaped(one.Id)}");
            Line(text, $"DTSTAMP:{stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
            Line(text, $"DTSTART;VALUE=DATE:{Text(one.Date)}");
            Line(text, $"DTEND;VALUE=DATE:{Text(one.Date.AddDays(1))}");
            Line(text, $"SUMMARY:{Escaped(one.Summary)}");
            if (one.Description.Length > 0)
            {
                Line(text, $"DESCRIPTION:{Escaped(one.Description)}");
            }

            if (one.Kind is not null)
            {
                Line(text, $"X-WORKFLOW-KIND:{one.Kind}");
            }

            Line(text, "TRANSP:TRANSPARENT");
            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>Folds between characters, never inside of one.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    private static string Text(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
