namespace Workflow.Grains.Interfaces.Identity;

/// <summary>What a person may be; the names on the wire are camelCase.</summary>
public enum Role
{
    /// <summary>平台管理员: tenants, their agencies and people; no report content.</summary>
    PlatformAdmin = 0,

    /// <summary>租户管理员: agencies, people and dates of one tenant.</summary>
    TenantAdmin = 1,

    /// <summary>主管部门: opens the year, reviews, returns, approves, publishes.</summary>
    Coordinator = 2,

    /// <summary>审计员: reads everything of one tenant, changes nothing.</summary>
    Auditor = 3,

    /// <summary>审签人 of an agency: submits.</summary>
    Signatory = 4,

    /// <summary>填报人 of an agency: writes.</summary>
    Clerk = 5,
}
