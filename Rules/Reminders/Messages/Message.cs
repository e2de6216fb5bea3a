namespace Workflow.Rules.Reminders.Messages;

/// <summary>A message as it goes out.</summary>
public sealed record Message(string Subject, string Body);
