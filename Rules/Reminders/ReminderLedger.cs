namespace Workflow.Rules.Reminders;

/// <summary>What was planned before, of one tenant and year.</summary>
public sealed class ReminderLedger
{
    private readonly HashSet<ReminderKey> rows = [];
    private readonly Dictionary<(string Agency, string Recipient, ReminderChannel Channel), DateOnly> lastDays = [];

    public static ReminderLedger Empty => new();

    public bool Has(ReminderKey key) => rows.Contains(key);

    /// <summary>The day on which the recipient was last reminded of the agency's report; null where never.</summary>
    public DateOnly? LastDay(ReminderKey key) => lastDays.TryGetValue((key.Agency, key.Recipient, key.Channel), out var day) ? day : null;

    /// <param name="isSuppressed">It stands in the ledger, but nobody was reminded.</param>
    public void Add(ReminderKey key, DateOnly day, bool isSuppressed)
    {
        rows.Add(key);
        var of = (key.Agency, key.Recipient, key.Channel);
        if (!isSuppressed && (!lastDays.TryGetValue(of, out var last) || last < day))
        {
            lastDays[of] = day;
        }
    }
}
