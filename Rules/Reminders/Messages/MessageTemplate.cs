namespace Workflow.Rules.Reminders.Messages;

/// <summary>The wording of a message in one language; what stands in braces is filled in.</summary>
/// <param name="Body">Its <c>{items}</c> are the lines made of <paramref name="Item"/>, one a report.</param>
public sealed record MessageTemplate(string Subject, string Body, string Item);
