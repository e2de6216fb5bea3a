using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Grains.Tests.Support;

/// <summary>The people of the tests, by what they are to the agency whose report it is.</summary>
internal static class Cast
{
    public const string Tenant = "qinglan";

    public static Actor Clerk(string agency) => Of("tianbao", new RoleGrant(Role.Clerk, Tenant, agency));

    public static Actor Signatory(string agency) => Of("qianzi", new RoleGrant(Role.Signatory, Tenant, agency));

    public static Actor Coordinator { get; } = Of("zhuguan", new RoleGrant(Role.Coordinator, Tenant, null));

    public static Actor SecondCoordinator { get; } = Of("zhuguan-2", new RoleGrant(Role.Coordinator, Tenant, null));

    /// <summary>Signs for the agency and coordinates the tenant, as in small towns.</summary>
    public static Actor SignatoryAndCoordinator(string agency) =>
        Of("liangbian", new RoleGrant(Role.Signatory, Tenant, agency), new RoleGrant(Role.Coordinator, Tenant, null));

    public static Actor Auditor { get; } = Of("shenji", new RoleGrant(Role.Auditor, Tenant, null));

    public static Actor TenantAdmin { get; } = Of("guanli", new RoleGrant(Role.TenantAdmin, Tenant, null));

    public static Actor PlatformAdmin { get; } = Of("pingtai", new RoleGrant(Role.PlatformAdmin, null, null));

    public static Actor ClerkOfAnotherAgency { get; } = Of("linju", new RoleGrant(Role.Clerk, Tenant, "another-agency"));

    public static Actor CoordinatorOfAnotherTenant { get; } = Of("waixian", new RoleGrant(Role.Coordinator, "baishui", null));

    private static Actor Of(string user, params RoleGrant[] roles) => new() { User = user, Name = user, Roles = roles };
}
