namespace Workflow.Silo.Reminders.Contacts;

/// <summary>A chase that no machine did: a call, a visit, a message by hand.</summary>
/// <param name="Way"><c>phone</c>, <c>visit</c>, <c>message</c> or <c>other</c>.</param>
/// <param name="Person">Who was spoken to.</param>
public sealed record ContactLogEntry(string Id, string Agency, int Year, DateTimeOffset At, string By, string Way, string Person, string Words);
