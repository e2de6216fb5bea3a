namespace Workflow.Grains.Interfaces.Identity;

/// <summary>What a personal access token may be used for; never more than its owner may do at that moment.</summary>
public enum TokenScope
{
    /// <summary>Read whatever its owner sees.</summary>
    Read = 0,

    /// <summary>Work on reports: content, moves, remarks, files, acts on many at once, chasing. Reads too.</summary>
    Write = 1,

    /// <summary>Tenants, agencies, people, rosters, dates, reminders, webhooks, jobs. Of the rest it reads nothing.</summary>
    Administer = 2,
}
