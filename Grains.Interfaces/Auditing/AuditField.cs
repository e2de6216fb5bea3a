namespace Workflow.Grains.Interfaces.Auditing;

/// <summary>What of a resource is another than before, or a circumstance of an act. The set is closed; numbers are stored.</summary>
public enum AuditField
{
    Name = 0,
    RegionCode = 1,
    Level = 2,
    Parent = 3,
    TimeZone = 4,

    AgencyKind = 10,
    Active = 11,
    ClerkMaySubmit = 12,
    Contacts = 13,

    /// <summary>What happened to an agency.</summary>
    Event = 14,

    Date = 15,
    Into = 16,

    Roles = 20,

    /// <summary>Only that it is another: neither value is ever kept.</summary>
    Password = 21,

    /// <summary>What a token may do.</summary>
    Scopes = 22,

    /// <summary>The day on which a token ends.</summary>
    Expires = 23,

    Paused = 30,
    PausedAgencies = 31,
    DaysBefore = 32,
    OnTheDay = 33,
    EveryDaysLate = 34,
    HeadFromDay = 35,
    SuperiorFromDay = 36,
    SendAt = 37,
    QuietFrom = 38,
    QuietUntil = 39,
    MinimumGapDays = 40,
    Channels = 41,
    Coordinators = 42,
    Language = 43,

    ChineseText = 50,
    EnglishText = 51,

    /// <summary>The host of a webhook; what follows it is as good as a password.</summary>
    Host = 60,
    Form = 61,

    /// <summary>Only that it is another.</summary>
    Secret = 62,
    Events = 63,

    /// <summary>Only that it is another.</summary>
    Address = 64,

    Days = 70,
    PlannedYears = 71,
    Milestone = 72,

    Agencies = 80,

    /// <summary>The kind of long work.</summary>
    Work = 81,

    /// <summary>How many reports, recipients or lines.</summary>
    Count = 82,

    Status = 83,
    Until = 84,
    Granted = 85,
    Result = 86,

    /// <summary>What was exported, asked for or logged.</summary>
    What = 90,
    Format = 91,

    /// <summary>The moment for which a job was run.</summary>
    AsOf = 92,

    Way = 93,
    Person = 94,
}
