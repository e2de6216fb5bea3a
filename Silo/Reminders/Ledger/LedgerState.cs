namespace Workflow.Silo.Reminders.Ledger;

/// <summary>What became of a reminder, or of a delivery.</summary>
public enum LedgerState
{
    /// <summary>To be sent.</summary>
    Planned = 0,

    Sent = 1,

    /// <summary>Given up after the last try.</summary>
    Failed = 2,

    /// <summary>The recipient's address is refused for good.</summary>
    Bounced = 3,

    /// <summary>Not sent, and the row says why.</summary>
    Suppressed = 4,
}
