using System.Collections.Frozen;
using System.Globalization;

namespace Workflow.Rules.Calendar;

/// <summary>Which days are worked: weekends, public holidays and make-up working days (调休).</summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, bool> exceptions;
    private readonly FrozenSet<int> plannedYears;

    /// <param name="exceptions">Days that differ from the week's rule: true for a weekend day that is worked, false for a day off.</param>
    public WorkingCalendar(IReadOnlyDictionary<DateOnly, bool> exceptions)
    {
        this.exceptions = exceptions.ToFrozenDictionary();
        plannedYears = exceptions.Keys.Select(date => date.Year).ToFrozenSet();
    }

    /// <summary>The State Council's yearly notices, 2019 to 2026.</summary>
    public static WorkingCalendar Official { get; } = ReadOfficial();

    /// <summary>Whether the holidays of the year are known; without a plan only weekends are days off.</summary>
    public bool HasPlan(int year) => plannedYears.Contains(year);

    public bool IsWorkingDay(DateOnly date) =>
        exceptions.TryGetValue(date, out var worked) ? worked : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The last working day strictly before the date.</summary>
    public DateOnly LastWorkingDayBefore(DateOnly date)
    {
        do
        {
            date = date.AddDays(-1);
        }
        while (!IsWorkingDay(date));

        return date;
    }

    private static WorkingCalendar ReadOfficial()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("calendar/holidays.csv")
            ?? throw new InvalidOperationException("The calendar resource is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var days = new Dictionary<DateOnly, bool>();
        _ = reader.ReadLine(); // the header
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var fields = line.Split(',');
            days[DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture)] = fields[1] == "workday";
        }

        return new WorkingCalendar(days);
    }
}
