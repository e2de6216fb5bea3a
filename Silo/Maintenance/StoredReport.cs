namespace Workflow.Silo.Maintenance;

/// <summary>A report's row of the table of states, unread.</summary>
internal sealed record StoredReport(string Key, string? Tenant, long Version, string Payload);
