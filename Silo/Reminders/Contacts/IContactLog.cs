namespace Workflow.Silo.Reminders.Contacts;

/// <summary>What was done to chase by hand.</summary>
public interface IContactLog
{
    /// <summary>An entry that is there already stays as it is.</summary>
    Task Add(string tenant, ContactLogEntry entry);

    /// <summary>The newest first; what is null does not narrow.</summary>
    Task<IReadOnlyList<ContactLogEntry>> List(string tenant, int? year, string? agency, int most);
}
