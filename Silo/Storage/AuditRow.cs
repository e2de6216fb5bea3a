using Workflow.Grains.Interfaces.Auditing;

namespace Workflow.Silo.Storage;

/// <param name="Id">Unique in its tenant.</param>
public sealed record AuditRow(string Id, AuditEntry Entry);
