using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules.Calendar;

namespace Workflow.Grains.Storage;

/// <summary>A tenant as it is when its year opens.</summary>
/// <param name="Dates">Version 0 and no value where the tenant has said nothing of its days.</param>
/// <param name="Cycle">Null where nothing was decided about the year.</param>
/// <param name="Agencies">In the order of their ids.</param>
public sealed record OpeningTenant(TenantProfile Profile, long Version, Seen<TenantDates> Dates, CycleRecord? Cycle, IReadOnlyList<OpeningAgency> Agencies);
