using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Storage;
using Workflow.Rules;

namespace Workflow.Grains.Tenants;

[GrainType("tenant")]
internal sealed class TenantGrain(
    [PersistentState("tenant", WorkflowStorage.Name)] IPersistentState<Stored<TenantProfile>> state,
    RecordServices services) : RecordGrain<TenantProfile>(state, services), ITenantGrain
{
    public Task<TenantProfile?> Get() => Confirmed();

    public Task<Seen<TenantProfile>> See() => Task.FromResult(new Seen<TenantProfile>(Version, Record));

    public Task<PutReply> Put(CommandHeader header, TenantProfile profile) => header.Actor.IsSystem || header.Actor.IsPlatformAdmin
        ? Put(header, () => Decide(header, profile))
        : Task.FromResult<PutReply>(new PutReply.Forbidden());

    private async Task<PutReply> Decide(CommandHeader header, TenantProfile profile)
    {
        if (profile.Parent is { } parent && !await IsPossibleParent(profile.Id, parent))
        {
            return new PutReply.Unacceptable("tenant.parent", new LocalizedText(
                $"上级租户“{parent}”不存在，或会形成循环。",
                $"The parent tenant “{parent}” does not exist, or the two would be above each other."));
        }

        var status = Record is null ? 201 : 200;
        await Save(profile, header, status, audited: new Audited(
            Record is null ? AuditAction.TenantMade : AuditAction.TenantChanged,
            $"tenant/{profile.Id}",
            Facts.Between(Record is { } before ? RecordFacts.Of(before) : null, RecordFacts.Of(profile))));
        return PutReplies.Of(status);
    }

    /// <summary>Walks up from the parent: it must exist, and this tenant must not be above it.</summary>
    private async Task<bool> IsPossibleParent(string tenant, string parent)
    {
        for (var above = parent; above is not null;)
        {
            if (above == tenant || await GrainFactory.GetTenant(above).Get() is not { } profile)
            {
                return false;
            }

            above = profile.Parent;
        }

        return true;
    }
}
