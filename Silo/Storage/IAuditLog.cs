using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Silo.Storage;

/// <summary>Who did what. What a grain writes stands here by itself; whoever does something beside the grains adds it.</summary>
public interface IAuditLog
{
    /// <summary>Where it belongs when it is no tenant's: people of the platform, jobs, sign-ins of nobody.</summary>
    const string Platform = "*";

    /// <param name="tenant">The tenant to which it belongs, or <see cref="Platform"/>.</param>
    Task Add(string tenant, AuditEntry entry);

    /// <summary>The newest first, with the moves of the tenant's reports, which are read from their history.</summary>
    Task<Page<AuditRow>> Search(AuditQuery query);
}
