using Workflow.Silo.Storage;

namespace Workflow.Silo.Reminders.Ledger;

/// <summary>Which rows of a tenant's ledger are asked for; what is null does not narrow.</summary>
/// <param name="Agencies">Only of these; null for all.</param>
public sealed record LedgerQuery(string Tenant, int? Year, IReadOnlyList<string>? Agencies, LedgerState? State, PageRequest Page);
