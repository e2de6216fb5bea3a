using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Storage;
using Workflow.Rules;

namespace Workflow.Grains.Agencies;

[GrainType("agency")]
internal sealed class AgencyGrain(
    [PersistentState("agency", WorkflowStorage.Name)] IPersistentState<Stored<AgencyProfile>> state,
    RecordServices services,
    IAgencyDirectory directory) : RecordGrain<AgencyProfile>(state, services), IAgencyGrain
{
    public Task<AgencyProfile?> Get() => Confirmed();

    public Task<Seen<AgencyProfile>> See() => Task.FromResult(new Seen<AgencyProfile>(Version, Record));

    public Task<PutReply> Put(CommandHeader header, AgencyProfile profile) => TenantAccess.CanAdminister(header.Actor, profile.Tenant)
        ? Put(header, () => Decide(header, profile))
        : Task.FromResult<PutReply>(new PutReply.Forbidden());

    private async Task<PutReply> Decide(CommandHeader header, AgencyProfile profile)
    {
        if (await GrainFactory.GetTenant(profile.Tenant).Get() is null)
        {
            return new PutReply.NoSuchParent();
        }

        if (profile is { Kind: AgencyKind.Government, Active: true } && await AnotherGovernment(profile) is { } other)
        {
            return new PutReply.Unacceptable("agency.secondGovernment", new LocalizedText(
                $"本租户的政府汇总报告机关已是“{other.Name}”；一个租户只能有一个。",
                $"“{other.Name}” is the government of this tenant already; there can be only one."));
        }

        var status = Record is null ? 201 : 200;
        await Save(profile, header, status);
        return PutReplies.Of(status);
    }

    private async Task<AgencyProfile?> AnotherGovernment(AgencyProfile profile) =>
        (await directory.List(profile.Tenant)).FirstOrDefault(agency => agency is { Kind: AgencyKind.Government, Active: true } && agency.Id != profile.Id);
}
