namespace Workflow.Rules.Reminders;

/// <summary>When a tenant reminds whom. Days are working days of its calendar.</summary>
public sealed record ReminderPolicy
{
    public static ReminderPolicy Default { get; } = new();

    /// <summary>Nobody is reminded while it is so.</summary>
    public bool Paused { get; init; }

    /// <summary>Agencies that are not reminded.</summary>
    public IReadOnlyList<string> PausedAgencies { get; init; } = [];

    /// <summary>How many days before a milestone; the highest comes first.</summary>
    public IReadOnlyList<int> DaysBefore { get; init; } = [20, 10, 5, 2];

    public bool OnTheDay { get; init; } = true;

    /// <summary>After the date, each so many days; 0 for never.</summary>
    public int EveryDaysLate { get; init; } = 2;

    /// <summary>From which day late the head of the agency is reminded too; 0 for never.</summary>
    public int HeadFromDay { get; init; } = 5;

    /// <summary>From which day late the agency's superior is reminded too; 0 for never.</summary>
    public int SuperiorFromDay { get; init; } = 10;

    /// <summary>The hour at which reminders go out, at the tenant's place.</summary>
    public TimeOnly SendAt { get; init; } = new(9, 0);

    /// <summary>From then on nothing goes out until <see cref="QuietUntil"/>; the same hour for both means at no time.</summary>
    public TimeOnly QuietFrom { get; init; } = new(20, 0);

    public TimeOnly QuietUntil { get; init; } = new(8, 0);

    /// <summary>So many days of the calendar lie at least between two reminders of one report to one recipient; 1 for at most one a day.</summary>
    public int MinimumGapDays { get; init; } = 1;

    public IReadOnlyList<ReminderChannel> Channels { get; init; } = [ReminderChannel.Email, ReminderChannel.Inbox, ReminderChannel.Webhook];

    /// <summary>Where coordinators are reached by e-mail.</summary>
    public IReadOnlyList<NamedAddress> Coordinators { get; init; } = [];

    /// <summary>In which language reminders are written.</summary>
    public Language Language { get; init; }

    /// <summary>Whether nothing may go out at that hour.</summary>
    public bool IsQuietAt(TimeOnly hour) => QuietFrom != QuietUntil && hour.IsBetween(QuietFrom, QuietUntil);
}
