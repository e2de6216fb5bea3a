using Orleans.Runtime;

namespace Workflow.Grains.Interfaces.Identity;

/// <summary>The tenant for which the present call chain was verified; it travels with every grain call.</summary>
public static class TenantContext
{
    private const string Key = "workflow.tenant";

    /// <summary>For work that looks across tenants: jobs, sign-in, platform administration.</summary>
    public const string Any = "*";

    public static string? Current => RequestContext.Get(Key) as string;

    public static void Set(string tenant) => RequestContext.Set(Key, tenant);
}
