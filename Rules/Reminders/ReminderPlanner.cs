using Workflow.Rules.Calendar;

namespace Workflow.Rules.Reminders;

/// <summary>
/// Compares the reminders that should be there with those that are. It may run late, twice, or in several places: what the ledger has is not planned again, and a step that was missed is caught up
/// with only while no later one has come.
/// </summary>
public static class ReminderPlanner
{
    /// <summary>The rows that the ledger lacks on a day; none on a day off.</summary>
    public static IReadOnlyList<PlannedReminder> Plan(ReminderPlan plan)
    {
        if (!plan.Calendar.IsWorkingDay(plan.Day))
        {
            return [];
        }

        // Many reports share a date.
        var steps = new Dictionary<(Milestone, DateOnly), ReminderStep?>();
        var planned = new List<PlannedReminder>();
        foreach (var subject in plan.Subjects)
        {
            var of = (subject.Milestone, subject.DueOn);
            if (!steps.TryGetValue(of, out var step))
            {
                steps[of] = step = ReminderSteps.InForce(plan.Policy, plan.Calendar, subject.Milestone, subject.DueOn, plan.Day);
            }

            if (step is not null)
            {
                planned.AddRange(Rows(plan, subject, step).Where(row => !plan.Ledger.Has(row.Key)).DistinctBy(row => row.Key));
            }
        }

        return planned;
    }

    /// <summary>The rows of a reminder that somebody asks for on a day, whatever the policy's steps, pauses and gaps; at most one a day.</summary>
    public static IReadOnlyList<PlannedReminder> ByHand(ReminderPlan plan)
    {
        var willing = plan with { Policy = plan.Policy with { Paused = false, PausedAgencies = [], MinimumGapDays = 0 } };
        return
        [
            .. plan.Subjects
                .SelectMany(subject => Rows(willing, subject, new ReminderStep(subject.Milestone, plan.Calendar.WorkingDaysAfter(subject.DueOn, plan.Day), plan.Day)))
                .Where(row => !plan.Ledger.Has(row.Key))
                .DistinctBy(row => row.Key),
        ];
    }

    private static IEnumerable<PlannedReminder> Rows(ReminderPlan plan, ReminderSubject subject, ReminderStep step)
    {
        var roles = ReminderSteps.Reminded(plan.Policy, subject.Holder, step);
        foreach (var one in subject.Reachable.Where(one => roles.Contains(one.Role) && plan.Policy.Channels.Contains(one.Channel)))
        {
            yield return Row(plan, subject, step, one);
        }

        foreach (var role in roles.Where(role => role != RemindedRole.Group && plan.Policy.Channels.Contains(ReminderChannel.Email)))
        {
            if (!subject.Reachable.Any(one => one.Role == role && one.Channel == ReminderChannel.Email))
            {
                yield return Row(plan, subject, step, new Reachable(role, ReminderChannel.Email, $"{char.ToLowerInvariant($"{role}"[0])}{$"{role}"[1..]}", "")) with
                {
                    IsSuppressed = true,
                    Because = ReminderWords.NoAddress(role),
                };
            }
        }
    }

    private static PlannedReminder Row(ReminderPlan plan, ReminderSubject subject, ReminderStep step, Reachable one)
    {
        var row = new PlannedReminder(
            subject.Agency, subject.Year, step, one.Role, one.Channel, one.Recipient, one.Name, subject.DueOn, false, ReminderWords.Because(plan.Policy, subject, step, one.Role));
        var hindrance =
            plan.Policy.Paused ? ReminderWords.Paused
            : plan.Policy.PausedAgencies.Contains(subject.Agency) ? ReminderWords.AgencyPaused
            : one.Channel == ReminderChannel.Email && !plan.HasMail ? ReminderWords.NoMail
            : plan.Ledger.LastDay(row.Key) is { } last && plan.Day.DayNumber - last.DayNumber < plan.Policy.MinimumGapDays ? ReminderWords.TooSoon(last)
            : null;
        return hindrance is null ? row : row with { IsSuppressed = true, Because = hindrance };
    }
}
