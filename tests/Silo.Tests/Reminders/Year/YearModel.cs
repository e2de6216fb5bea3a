namespace Workflow.Silo.Tests.Reminders.Year;

/// <summary>The ledger as it ought to be, worked out without the product: from the script, a list of days, and counting.</summary>
internal sealed class YearModel
{
    private static readonly DateOnly[] DaysOff =
        [.. Days("2026-01-01", 3), .. Days("2026-02-15", 9), .. Days("2026-04-04", 3)];

    private static readonly DateOnly[] MakeUpDays = [new(2026, 1, 4), new(2026, 2, 14), new(2026, 2, 28)];

    private readonly Dictionary<(string Tenant, string Agency), string> states = YearScript.Agencies.ToDictionary(agency => agency, _ => "agency");
    private readonly HashSet<string> seen = [];
    private bool hasHoliday;
    private bool hasExtension;

    public List<string> Rows { get; } = [];

    public static IEnumerable<DateOnly> AllDays => Enumerable.Range(0, YearScript.Last.DayNumber - YearScript.First.DayNumber + 1).Select(YearScript.First.AddDays);

    public bool IsWorked(string tenant, DateOnly day) =>
        !(tenant == YearScript.County && hasHoliday && day == YearScript.AddedHoliday)
        && ((tenant == YearScript.City && day == YearScript.MakeUpSaturday) || MakeUpDays.Contains(day)
            || (!DaysOff.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));

    public void Live(DateOnly day)
    {
        hasHoliday |= day == YearScript.HolidayAddedOn;
        foreach (var (_, agency, act) in YearScript.Acts.Where(one => one.Day == day))
        {
            hasExtension |= act == YearAct.Extend;
            foreach (var key in states.Keys.Where(key => key.Agency == agency).ToList())
            {
                states[key] = act switch { YearAct.Submit => "coordinator", YearAct.Publish or YearAct.Merge => "nobody", _ => "agency" };
            }
        }

        if (YearScript.IsDown(day) || day.Year != YearScript.ReportYear + 1)
        {
            return;
        }

        foreach (var ((tenant, agency), holder) in states.Where(pair => pair.Value != "nobody" && IsWorked(pair.Key.Tenant, day)))
        {
            var due = Due(tenant, agency);
            if (Step(tenant, due, day) is { } step)
            {
                Remind(day, tenant, agency, holder, due, step);
            }
        }
    }

    private void Remind(DateOnly day, string tenant, string agency, string holder, DateOnly due, int step)
    {
        var isPaused = agency == "paused";
        var name = (holder == "agency" ? "submit" : "publish") + (step == 0 ? "" : step > 0 ? $"+{step}" : $"{step}");
        void Row(string recipient, string channel, string state)
        {
            if (seen.Add($"{tenant} {agency} {name} {recipient} {channel}"))
            {
                Rows.Add($"{day:yyyy-MM-dd} {tenant} {agency} {name} {recipient} {channel} due {due:yyyy-MM-dd} {(isPaused && state != "Suppressed" ? "Suppressed" : state)}");
            }
        }

        Row($"hook-{tenant}", "Webhook", "Sent");
        Row(holder == "agency" ? YearScript.ClerkOf(tenant, agency) : YearScript.CoordinatorOf(tenant), "Inbox", "Sent");
        if (tenant != YearScript.County)
        {
            return;
        }

        if (holder == "coordinator")
        {
            Row(YearScript.CoordinatorMail, "Email", "Sent");
            return;
        }

        List<string> roles = ["Clerk", "Signatory"];
        roles.AddRange(step >= 10 ? ["Head", "Superior"] : step >= 5 ? ["Head"] : []);
        foreach (var role in roles)
        {
            var addresses = YearScript.Mail.Where(one => one.Agency == agency && one.Role == role).Select(one => one.Address).ToList();
            if (addresses.Count == 0)
            {
                Row(role.ToLowerInvariant(), "Email", "Suppressed");
            }

            addresses.ForEach(address => Row(address, "Email", address.StartsWith("bounce", StringComparison.Ordinal) ? "Bounced" : "Sent"));
        }
    }

    private int? Step(string tenant, DateOnly due, DateOnly day)
    {
        var late = CountWorked(tenant, due.AddDays(1), day);
        if (day > due && late >= 2)
        {
            return late / 2 * 2;
        }

        if (CountWorked(tenant, day.AddDays(1), due) == 0)
        {
            return 0;
        }

        var left = CountWorked(tenant, day, due.AddDays(-1));
        return new int?[] { 2, 5, 10, 20 }.FirstOrDefault(days => left <= days) is { } step ? -step : null;
    }

    private DateOnly Due(string tenant, string agency)
    {
        var statutory = agency != "gov" ? new DateOnly(2026, 1, 31)
            : tenant == YearScript.County ? new DateOnly(2026, 2, 20)
            : tenant == YearScript.City ? new DateOnly(2026, 3, 10)
            : new DateOnly(2026, 3, 31);
        var due = statutory.AddDays(-1);
        while (!IsWorked(tenant, due))
        {
            due = due.AddDays(-1);
        }

        return agency == "extended" && hasExtension ? YearScript.ExtendedUntil : due;
    }

    private int CountWorked(string tenant, DateOnly from, DateOnly to) =>
        from > to ? 0 : Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Count(offset => IsWorked(tenant, from.AddDays(offset)));

    private static IEnumerable<DateOnly> Days(string first, int count) => Enumerable.Range(0, count).Select(offset => DateOnly.Parse(first, null).AddDays(offset));
}
