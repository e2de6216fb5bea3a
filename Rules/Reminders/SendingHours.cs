using Workflow.Rules.Calendar;

namespace Workflow.Rules.Reminders;

/// <summary>When a reminder may go out, at the tenant's place.</summary>
public static class SendingHours
{
    /// <summary>The first moment from <paramref name="local"/> on that is a working day and outside of the quiet hours.</summary>
    /// <param name="local">Wall-clock time at the tenant's place.</param>
    public static DateTime Next(ReminderPolicy policy, WorkingCalendar calendar, DateTime local)
    {
        var (day, hour) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (!calendar.IsWorkingDay(day))
        {
            return FirstOf(policy, calendar, day);
        }

        if (!policy.IsQuietAt(hour))
        {
            return local;
        }

        return hour < policy.QuietUntil ? day.ToDateTime(policy.QuietUntil) : FirstOf(policy, calendar, day.AddDays(1));
    }

    private static DateTime FirstOf(ReminderPolicy policy, WorkingCalendar calendar, DateOnly day) => calendar.WorkingDayOnOrAfter(day).ToDateTime(policy.SendAt);
}
