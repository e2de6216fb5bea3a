using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Interfaces.Identity;

/// <summary>Who may do what with a report. Asked by the API and, again, by the report's grain.</summary>
public static class ReportAccess
{
    /// <summary>The tenant's coordinators, administrators and auditors, and the people of the agency.</summary>
    public static bool CanRead(Actor actor, ReportKey key) =>
        actor.IsSystem
        || actor.Has(Role.Coordinator, key.Tenant)
        || actor.Has(Role.TenantAdmin, key.Tenant)
        || actor.Has(Role.Auditor, key.Tenant)
        || IsOfAgency(actor, key);

    public static bool IsOfAgency(Actor actor, ReportKey key) =>
        actor.Has(Role.Clerk, key.Tenant, key.Agency) || actor.Has(Role.Signatory, key.Tenant, key.Agency);

    public static bool IsCoordinator(Actor actor, ReportKey key) => actor.IsSystem || actor.Has(Role.Coordinator, key.Tenant);

    /// <summary>Findings about other agencies' texts are for those who look after all of them.</summary>
    public static bool SeesCoordinatorFindings(Actor actor, ReportKey key) =>
        IsCoordinator(actor, key) || actor.Has(Role.Auditor, key.Tenant);

    /// <summary>The column "who" of the lifecycle's table.</summary>
    public static bool MayFire(Actor actor, ReportKey key, ReportTrigger trigger, bool clerkMaySubmit) => trigger switch
    {
        ReportTrigger.Submit => actor.Has(Role.Signatory, key.Tenant, key.Agency) || (clerkMaySubmit && actor.Has(Role.Clerk, key.Tenant, key.Agency)),
        ReportTrigger.Withdraw => IsOfAgency(actor, key),
        _ => IsCoordinator(actor, key),
    };
}
