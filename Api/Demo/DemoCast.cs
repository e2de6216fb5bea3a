using Orleans;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Interfaces.Users;

namespace Workflow.Api.Demo;

/// <summary>The invented tenants, agencies and people.</summary>
internal sealed class DemoCast(IGrainFactory grains, Passwords passwords)
{
    private static readonly CommandHeader Header = new() { Actor = Actor.System };

    public static string Coordinator(string tenant) => $"{tenant}-coordinator";

    public static string Clerk(string tenant, string agency) => $"{tenant}-{agency}-clerk";

    public static string Signatory(string tenant, string agency) => $"{tenant}-{agency}-sign";

    /// <summary>Writes everybody anew; repeated, it changes nothing.</summary>
    public async Task Make()
    {
        // One password, so one hash: at a hundred thousand rounds each, sixty would be noticed at every start.
        var hash = passwords.Hash(DemoWorld.Password);
        foreach (var tenant in DemoTenant.All)
        {
            await grains.GetTenant(tenant.Id).Put(Header, new TenantProfile { Id = tenant.Id, Name = tenant.Name, Level = tenant.Level, Parent = tenant.Parent });
            await Person(tenant.Id, $"{tenant.Id}-admin", "方管理", Role.TenantAdmin, null, hash);
            await Person(tenant.Id, Coordinator(tenant.Id), "林协调", Role.Coordinator, null, hash);
            await Person(tenant.Id, $"{tenant.Id}-coordinator2", "周协调", Role.Coordinator, null, hash);
            await Person(tenant.Id, $"{tenant.Id}-auditor", "沈审计", Role.Auditor, null, hash);
            foreach (var agency in tenant.Agencies)
            {
                await grains.GetAgency(tenant.Id, agency.Id).Put(Header, new AgencyProfile { Tenant = tenant.Id, Id = agency.Id, Name = agency.Name, Kind = agency.Kind });
                await Person(tenant.Id, Clerk(tenant.Id, agency.Id), "陈填报", Role.Clerk, agency.Id, hash);
                await Person(tenant.Id, Signatory(tenant.Id, agency.Id), "何审签", Role.Signatory, agency.Id, hash);
            }
        }
    }

    private async Task Person(string tenant, string id, string name, Role role, string? agency, string hash) =>
        await grains.GetUser(id).Put(Header, new UserProfile(id, name, tenant, [new RoleGrant(role, tenant, agency)]), hash);
}
