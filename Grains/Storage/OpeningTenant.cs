using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Tenants;

namespace Workflow.Grains.Storage;

/// <summary>A tenant as it is when its year opens.</summary>
/// <param name="Cycle">Null where nothing was decided about the year.</param>
/// <param name="Agencies">In the order of their ids.</param>
public sealed record OpeningTenant(TenantProfile Profile, long Version, CycleRecord? Cycle, IReadOnlyList<OpeningAgency> Agencies);
