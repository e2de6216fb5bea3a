using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Auditing;
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
    private static readonly CommandHeader System = new() { Actor = Actor.System };

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
        var audited = new Audited(
            Record is null ? AuditAction.AgencyMade : AuditAction.AgencyChanged,
            $"agency/{profile.Id}",
            Facts.Between(Record is { } known ? RecordFacts.Of(known) : null, RecordFacts.Of(profile)),
            profile.Id);
        await Save(Record is { } before ? profile with { Events = before.Events, Predecessors = before.Predecessors } : profile, header, status, audited: audited);
        return PutReplies.Of(status);
    }

    public Task<PutReply> Happen(CommandHeader header, AgencyEventKind kind, DateOnly date, IReadOnlyList<string> into)
    {
        var tenant = GrainKeys.TenantOf(Key)!;
        return TenantAccess.CanRunCycle(header.Actor, tenant)
            ? Put(header, () => Decide(header, tenant, kind, date, into))
            : Task.FromResult<PutReply>(new PutReply.Forbidden());
    }

    public Task<bool> Follow(string predecessor) => Retried(System, async () =>
    {
        if (await Confirmed() is not { } agency)
        {
            return false;
        }

        if (!agency.Predecessors.Contains(predecessor))
        {
            await Save(agency with { Predecessors = [.. agency.Predecessors, predecessor] }, System, 200);
        }

        return true;
    });

    private async Task<PutReply> Decide(CommandHeader header, string tenant, AgencyEventKind kind, DateOnly date, IReadOnlyList<string> into)
    {
        if (Record is not { } agency || await GrainFactory.GetTenant(tenant).Get() is not { } profile)
        {
            return new PutReply.NoSuchParent();
        }

        var now = Clock.GetUtcNow();
        if (AgencyEvents.WhatIsWrong(agency, kind, date, into, profile.DayOf(now)) is { } wrong)
        {
            return wrong;
        }

        // Those that go on first: this agency's end is what says that all of it is done.
        foreach (var successor in kind == AgencyEventKind.Rename ? [] : into)
        {
            if (!await GrainFactory.GetAgency(tenant, successor).Follow(agency.Id))
            {
                return new PutReply.Unacceptable("event.into", new LocalizedText($"没有机关“{successor}”；请先建立承接机关。", $"There is no agency “{successor}”; make the one that goes on first."));
            }
        }

        var audited = Audited.Act(
            AuditAction.AgencyEventEntered,
            $"agency/{agency.Id}",
            agency.Id,
            null,
            (AuditField.Event, RecordFacts.Code(kind)),
            (AuditField.Date, RecordFacts.Day(date)),
            (AuditField.Into, into.Count == 0 ? null : string.Join("、", into)));
        await Save(AgencyEvents.Apply(agency, new AgencyEvent(kind, date, into, agency.Name, header.Actor.User, now)), header, 200, audited: audited);
        return PutReplies.Of(200);
    }

    private async Task<AgencyProfile?> AnotherGovernment(AgencyProfile profile) =>
        (await directory.List(profile.Tenant)).FirstOrDefault(agency => agency is { Kind: AgencyKind.Government, Active: true } && agency.Id != profile.Id);
}
