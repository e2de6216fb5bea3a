namespace Workflow.Grains.Interfaces.Identity;

/// <summary>Who may do what with the people and agencies of a tenant. Asked by the API and, again, by the grains.</summary>
public static class TenantAccess
{
    /// <summary>Whether the tenant exists for the actor at all; where it does not, the answer is 404.</summary>
    public static bool CanSee(Actor actor, string tenant) => actor.IsSystem || actor.IsPlatformAdmin || actor.IsMemberOf(tenant);

    /// <summary>Agencies and people are written by the platform's and the tenant's administrators.</summary>
    public static bool CanAdminister(Actor actor, string tenant) => actor.IsSystem || actor.IsPlatformAdmin || actor.Has(Role.TenantAdmin, tenant);

    /// <summary>The reporting year is opened by coordinators and administrators.</summary>
    public static bool CanRunCycle(Actor actor, string tenant) => CanAdminister(actor, tenant) || actor.Has(Role.Coordinator, tenant);

    /// <summary>Who looks after all agencies of a tenant sees how far they are.</summary>
    public static bool CanWatchCycle(Actor actor, string tenant) => CanRunCycle(actor, tenant) || actor.Has(Role.Auditor, tenant);
}
