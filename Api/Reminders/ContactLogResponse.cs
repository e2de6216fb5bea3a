using Workflow.Silo.Reminders.Contacts;

namespace Workflow.Api.Reminders;

public sealed record ContactLogResponse(string Id, string Agency, int Year, DateTimeOffset At, string By, string Way, string Person, string Text)
{
    public static ContactLogResponse Of(ContactLogEntry entry) => new(entry.Id, entry.Agency, entry.Year, entry.At, entry.By, entry.Way, entry.Person, entry.Words);
}
