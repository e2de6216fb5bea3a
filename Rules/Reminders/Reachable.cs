namespace Workflow.Rules.Reminders;

/// <summary>Somebody who can be reached about a report, in one way.</summary>
/// <param name="Recipient">The address, the id of a person, or the id of a webhook.</param>
public sealed record Reachable(RemindedRole Role, ReminderChannel Channel, string Recipient, string Name);
