namespace Workflow.Grains.Interfaces.Auditing;

/// <summary>What somebody did. The set is closed; numbers are stored.</summary>
public enum AuditAction
{
    SignedIn = 0,

    /// <summary>A wrong password, or nobody of that name.</summary>
    SignInRefused = 1,

    SignedOut = 2,

    /// <summary>A write that the person's roles do not allow.</summary>
    RequestRefused = 3,

    TokenMade = 4,
    TokenRevoked = 5,

    /// <summary>A session, by its person elsewhere or by an administrator.</summary>
    SessionEnded = 6,

    /// <summary>All sessions of a person, or all but the one in use; by an administrator with all tokens.</summary>
    SessionsEnded = 7,

    TenantMade = 10,
    TenantChanged = 11,

    AgencyMade = 20,
    AgencyChanged = 21,

    /// <summary>A rename, merge, split or end was entered.</summary>
    AgencyEventEntered = 22,

    UserMade = 30,
    UserChanged = 31,

    PolicyChanged = 40,
    WordingChanged = 41,
    WebhookMade = 42,
    WebhookChanged = 43,
    WebhookTested = 44,
    WebhookReplayed = 45,

    /// <summary>Agencies were reminded by hand.</summary>
    RemindersSent = 46,

    ContactLogged = 47,

    CalendarChanged = 50,
    DueChanged = 51,

    RosterConfirmed = 60,

    /// <summary>Long work was begun: a year opened, many reports moved, a folder imported.</summary>
    OperationStarted = 61,

    ExtensionAsked = 62,
    ExtensionDecided = 63,

    /// <summary>Data of many agencies left as a file.</summary>
    Exported = 70,

    /// <summary>A job was run by hand.</summary>
    JobRun = 80,

    // From here on: 100 and the number of the report's trigger. They are read from the reports' own history.
    ReportSubmitted = 100,
    ReportWithdrawn = 101,
    ReportReturned = 102,
    ReportApproved = 103,
    ReportPublished = 104,
    CorrectionBegun = 105,
    ReportRecorded = 106,
    ReportTakenDown = 107,
    ReportRestored = 108,
}
