namespace Workflow.Grains.Tests.Reports.Walk;

/// <summary>Who tries it, as seen from the agency of the report.</summary>
internal enum Who
{
    Clerk,
    Signatory,
    Coordinator,
    SecondCoordinator,

    /// <summary>Signs for the agency and coordinates the tenant.</summary>
    Both,
    Auditor,
    TenantAdmin,
    PlatformAdmin,

    /// <summary>The clerk of another agency of the tenant.</summary>
    Neighbour,

    /// <summary>A coordinator, of another tenant.</summary>
    Foreigner,
    System,
}
