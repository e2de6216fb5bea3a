using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Silo.Reminders.Contacts;

/// <summary>What was done to chase by hand.</summary>
public interface IContactLog
{
    /// <summary>An entry that is there already stays as it is.</summary>
    /// <param name="audited">Its line of the audit log, added with it or not at all; null for what nobody did.</param>
    Task Add(string tenant, ContactLogEntry entry, AuditEntry? audited);

    /// <summary>The newest first; what is null does not narrow.</summary>
    Task<IReadOnlyList<ContactLogEntry>> List(string tenant, int? year, string? agency, int most);
}
