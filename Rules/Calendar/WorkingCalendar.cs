using System.Collections.Frozen;
using System.Globalization;

namespace Workflow.Rules.Calendar;

/// <summary>Which days are worked: weekends, public holidays and make-up working days (调休).</summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> exceptions;
    private readonly FrozenSet<int> plannedYears;

    private WorkingCalendar(IEnumerable<CalendarDay> days, IEnumerable<int> plannedYears)
    {
        exceptions = days.ToFrozenDictionary(day => day.Date);
        this.plannedYears = plannedYears.ToFrozenSet();
    }

    /// <summary>The State Council's yearly notices, 2019 to 2026.</summary>
    public static WorkingCalendar Official { get; } = ReadOfficial();

    /// <summary>The days that differ from the week's rule, in their order.</summary>
    public IReadOnlyList<CalendarDay> Exceptions => [.. exceptions.Values.OrderBy(day => day.Date)];

    /// <summary>The years of which the holidays are known, in their order.</summary>
    public IReadOnlyList<int> PlannedYears => [.. plannedYears.Order()];

    /// <summary>This calendar with days of one's own, which go before.</summary>
    /// <param name="planned">Years for which these days are the whole plan.</param>
    public WorkingCalendar With(IReadOnlyList<CalendarDay> days, IReadOnlyList<int> planned)
    {
        var own = days.Select(day => day.Date).ToHashSet();
        return new WorkingCalendar([.. exceptions.Values.Where(day => !own.Contains(day.Date)), .. days], plannedYears.Concat(planned));
    }

    /// <summary>Whether the holidays of the year are known; without a plan only weekends are days off.</summary>
    public bool HasPlan(int year) => plannedYears.Contains(year);

    public bool IsWorkingDay(DateOnly date) =>
        exceptions.TryGetValue(date, out var day) ? day.Worked : date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

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

    /// <summary>The date itself where it is worked, else the working day before.</summary>
    public DateOnly WorkingDayOnOrBefore(DateOnly date) => IsWorkingDay(date) ? date : LastWorkingDayBefore(date);

    /// <summary>The date itself where it is worked, else the working day after.</summary>
    public DateOnly WorkingDayOnOrAfter(DateOnly date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.AddDays(1);
        }

        return date;
    }

    /// <summary>The day that lies so many working days before the date; the date does not count.</summary>
    public DateOnly WorkingDaysBefore(DateOnly date, int count)
    {
        for (; count > 0; count--)
        {
            date = LastWorkingDayBefore(date);
        }

        return date;
    }

    /// <summary>How many working days lie after the one date, up to and with the other.</summary>
    public int WorkingDaysAfter(DateOnly date, DateOnly until)
    {
        var count = 0;
        for (var day = date.AddDays(1); day <= until; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    private static WorkingCalendar ReadOfficial()
    {
        using var stream = typeof(WorkingCalendar).Assembly.GetManifestResourceStream("calendar/holidays.csv")
            ?? throw new InvalidOperationException("The calendar resource is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var days = new List<CalendarDay>();
        _ = reader.ReadLine(); // the header
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            var fields = line.Split(',');
            days.Add(new CalendarDay(DateOnly.ParseExact(fields[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), fields[1] == "workday", fields[2]));
        }

        return new WorkingCalendar(days, days.Select(day => day.Date.Year));
    }
}
