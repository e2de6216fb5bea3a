using Workflow.Grains.Interfaces.Operations;

namespace Workflow.Silo.Storage;

/// <summary>Which long work is asked for; what is null does not narrow.</summary>
/// <param name="Tenant">Null for all tenants, which only work across tenants may ask for.</param>
/// <param name="Kind">Such as <c>cycle.open</c>.</param>
/// <param name="Holds">What else must be so of it.</param>
public sealed record OperationQuery(string? Tenant, string? Kind, Func<OperationView, bool> Holds, PageRequest Page);
