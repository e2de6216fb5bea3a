namespace Workflow.Rules.Reminders;

/// <summary>A person's name and e-mail address.</summary>
public sealed record NamedAddress(string Name, string Email);
