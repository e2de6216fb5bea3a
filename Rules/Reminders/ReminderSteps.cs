using Workflow.Rules.Calendar;

namespace Workflow.Rules.Reminders;

/// <summary>The steps of a policy on the days of a calendar.</summary>
public static class ReminderSteps
{
    /// <summary>
    /// The step that is in force on a day: the last one whose day has come. It stays in force until the next, so that a run that comes late finds one step to catch up with and not all of them.
    /// Null before the first.
    /// </summary>
    public static ReminderStep? InForce(ReminderPolicy policy, WorkingCalendar calendar, Milestone milestone, DateOnly due, DateOnly day)
    {
        if (day > due && policy.EveryDaysLate > 0)
        {
            var late = calendar.WorkingDaysAfter(due, day);
            if (late >= policy.EveryDaysLate)
            {
                return new ReminderStep(milestone, late - (late % policy.EveryDaysLate));
            }
        }

        if (policy.OnTheDay && day >= calendar.WorkingDayOnOrBefore(due))
        {
            return new ReminderStep(milestone, 0);
        }

        // The nearest to the date among those that have come.
        return policy.DaysBefore.Order().Where(days => calendar.WorkingDaysBefore(due, days) <= day).Select(days => new ReminderStep(milestone, -days)).FirstOrDefault();
    }

    /// <summary>Who is reminded in a step, by who holds the report.</summary>
    public static IReadOnlyList<RemindedRole> Reminded(ReminderPolicy policy, ReportHolder holder, ReminderStep step)
    {
        if (holder == ReportHolder.Coordinator)
        {
            return [RemindedRole.Coordinator, RemindedRole.Group];
        }

        List<RemindedRole> roles = [RemindedRole.Clerk, RemindedRole.Signatory, RemindedRole.Group];
        if (policy.HeadFromDay > 0 && step.Day >= policy.HeadFromDay)
        {
            roles.Add(RemindedRole.Head);
        }

        if (policy.SuperiorFromDay > 0 && step.Day >= policy.SuperiorFromDay)
        {
            roles.Add(RemindedRole.Superior);
        }

        return roles;
    }
}
