namespace Workflow.Rules.Reminders;

/// <summary>What makes a row of the ledger the only one of its kind, within a tenant's year.</summary>
public readonly record struct ReminderKey(string Agency, string Step, string Recipient, ReminderChannel Channel);
