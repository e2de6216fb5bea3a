using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Users;
using Workflow.Grains.Storage;
using Workflow.Rules;

namespace Workflow.Grains.Users;

[GrainType("user")]
internal sealed class UserGrain(
    [PersistentState("user", WorkflowStorage.Name)] IPersistentState<Stored<UserRecord>> state,
    RecordServices services) : RecordGrain<UserRecord>(state, services), IUserGrain
{
    public async Task<UserProfile?> Get() => (await Confirmed())?.Profile;

    public Task<Seen<UserProfile>> See() => Task.FromResult(new Seen<UserProfile>(Version, Record?.Profile));

    public async Task<string?> GetPasswordHash() => (await Confirmed())?.PasswordHash;

    public Task<PutReply> Put(CommandHeader header, UserProfile profile, string? passwordHash) =>
        (profile.Tenant is { } tenant ? TenantAccess.CanAdminister(header.Actor, tenant) : header.Actor.IsSystem)
            ? Put(header, () => Decide(header, profile, passwordHash))
            : Task.FromResult<PutReply>(new PutReply.Forbidden());

    public Task<PutReply> ChangePassword(CommandHeader header, string presentHash, string nextHash) => Put(header, async () =>
    {
        if (header.Actor.IsByToken)
        {
            return new PutReply.NotByToken();
        }

        if (Record is not { } present || present.Profile.Id != header.Actor.User)
        {
            return new PutReply.Forbidden();
        }

        if (present.PasswordHash != presentHash)
        {
            return Unacceptable("password.changed", "密码刚刚已被修改，请用新密码重新登录。", "The password was changed a moment ago; sign in with the new one.");
        }

        var next = present with { PasswordHash = nextHash };
        var audited = new Audited(AuditAction.UserChanged, $"user/{present.Profile.Id}", Facts.Between(RecordFacts.Of(present), RecordFacts.Of(next)));
        await Save(next, header, 200, tenant: present.Profile.Tenant, audited: audited);
        return PutReplies.Of(200);
    });

    private async Task<PutReply> Decide(CommandHeader header, UserProfile profile, string? passwordHash)
    {
        if (Record is not null && passwordHash is not null && header.Actor.IsByToken)
        {
            return new PutReply.NotByToken();
        }

        if (await WhatIsWrong(profile, passwordHash) is { } refusal)
        {
            return refusal;
        }

        var status = Record is null ? 201 : 200;
        var next = new UserRecord(profile, passwordHash ?? Record!.PasswordHash);
        var audited = new Audited(
            Record is null ? AuditAction.UserMade : AuditAction.UserChanged,
            $"user/{profile.Id}",
            Facts.Between(Record is { } before ? RecordFacts.Of(before) : null, RecordFacts.Of(next)));
        await Save(next, header, status, tenant: profile.Tenant, audited: audited);
        return PutReplies.Of(status);
    }

    private async Task<PutReply?> WhatIsWrong(UserProfile profile, string? passwordHash)
    {
        // Whoever bore this id would be taken for the system itself, which no tenant and no role holds back.
        if (profile.Id == Actor.System.User || (Record is { } present && present.Profile.Tenant != profile.Tenant))
        {
            return Unacceptable("user.taken", $"用户名“{profile.Id}”已被占用，请换一个。", $"The user id “{profile.Id}” is taken; choose another.");
        }

        if (Record is null && passwordHash is null)
        {
            return Unacceptable("user.passwordMissing", "新建用户需要密码。", "A new user needs a password.");
        }

        if (profile.Tenant is { } tenant)
        {
            if (await GrainFactory.GetTenant(tenant).Get() is null)
            {
                return new PutReply.NoSuchParent();
            }

            foreach (var grant in profile.Roles)
            {
                if (grant.Role == Role.PlatformAdmin || grant.Tenant != tenant || (grant.Role is Role.Clerk or Role.Signatory) != (grant.Agency is not null))
                {
                    return Unacceptable("role.notGrantable", "填报人、审签人必须指定本租户的机关，其他角色不能指定机关；平台管理员不能在租户内授予。", "A clerk or signatory needs an agency of this tenant, other roles take none, and platform administrators are not made in a tenant.");
                }

                if (grant.Agency is { } agency && await GrainFactory.GetAgency(tenant, agency).Get() is null)
                {
                    return Unacceptable("agency.unknown", $"本租户没有机关“{agency}”。", $"This tenant has no agency “{agency}”.");
                }
            }
        }

        return null;
    }

    private static PutReply.Unacceptable Unacceptable(string code, string zh, string en) => new(code, new LocalizedText(zh, en));
}
