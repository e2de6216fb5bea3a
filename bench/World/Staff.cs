using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Bench.World;

/// <summary>Who acts: one person who signs for every agency that is asked for, and one who coordinates.</summary>
internal static class Staff
{
    public const string Tenant = "qinglan";

    public static Actor Coordinator { get; } = new() { User = "coordinator", Name = "周敏", Roles = [new RoleGrant(Role.Coordinator, Tenant, null)] };

    public static Actor Signatory(string agency) => new() { User = "signatory", Name = "陈立", Roles = [new RoleGrant(Role.Signatory, Tenant, agency)] };
}
