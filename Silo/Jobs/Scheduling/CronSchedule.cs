namespace Workflow.Silo.Jobs.Scheduling;

/// <summary>The times that an expression of five fields names at Beijing: minute, hour, day of the month, month, day of the week (0 is Sunday). Whichever scheduler wakes a job, the run belongs to one of these.</summary>
public sealed class CronSchedule
{
    /// <summary>An expression that names no time within four years names none.</summary>
    private const int FurthestDays = 4 * 366;

    private readonly CronField[] fields;

    private CronSchedule(string expression, CronField[] fields) => (Expression, this.fields) = (expression, fields);

    public string Expression { get; }

    /// <exception cref="FormatException">It is no such expression.</exception>
    public static CronSchedule Parse(string expression) => expression.Split(' ') is [var minute, var hour, var day, var month, var weekday]
        ? new CronSchedule(expression, [CronField.Parse(minute, 0, 59), CronField.Parse(hour, 0, 23), CronField.Parse(day, 1, 31), CronField.Parse(month, 1, 12), CronField.Parse(weekday, 0, 6)])
        : throw new FormatException($"“{expression}” does not have five fields.");

    /// <summary>The first time after a moment; null where there is none.</summary>
    public DateTimeOffset? After(DateTimeOffset moment) => Search(Minute(moment).AddMinutes(1), forward: true);

    /// <summary>The last time up to a moment, itself included; null where there is none.</summary>
    public DateTimeOffset? UpTo(DateTimeOffset moment) => Search(Minute(moment), forward: false);

    private DateTimeOffset? Search(DateTimeOffset from, bool forward)
    {
        var furthest = from.AddDays(forward ? FurthestDays : -FurthestDays);
        for (var at = from; forward ? at < furthest : at > furthest;)
        {
            if (!HasDay(at))
            {
                at = forward ? Day(at).AddDays(1) : Day(at).AddMinutes(-1);
            }
            else if (!fields[1].Has(at.Hour))
            {
                at = forward ? Hour(at).AddHours(1) : Hour(at).AddMinutes(-1);
            }
            else if (!fields[0].Has(at.Minute))
            {
                at = at.AddMinutes(forward ? 1 : -1);
            }
            else
            {
                return at.ToUniversalTime();
            }
        }

        return null;
    }

    private bool HasDay(DateTimeOffset at) => fields[2].Has(at.Day) && fields[3].Has(at.Month) && fields[4].Has((int)at.DayOfWeek);

    private static DateTimeOffset Minute(DateTimeOffset moment)
    {
        var at = BeijingTime.Of(moment);
        return Hour(at).AddMinutes(at.Minute);
    }

    private static DateTimeOffset Hour(DateTimeOffset at) => Day(at).AddHours(at.Hour);

    private static DateTimeOffset Day(DateTimeOffset at) => new(at.Year, at.Month, at.Day, 0, 0, 0, at.Offset);
}
