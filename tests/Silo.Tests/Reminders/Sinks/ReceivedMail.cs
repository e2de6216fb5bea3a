namespace Workflow.Silo.Tests.Reminders.Sinks;

internal sealed record ReceivedMail(string From, IReadOnlyList<string> To, string Subject, string Body, bool Authenticated, string Automatic);
