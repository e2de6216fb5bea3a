using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;

namespace Workflow.Api.Tenants;

public sealed record TenantResponse(string Id, string Name, string? RegionCode, TenantLevel Level, string? Parent, string TimeZone)
{
    public static TenantResponse Of(TenantProfile profile) =>
        new(profile.Id, profile.Name, profile.RegionCode, profile.Level, profile.Parent, profile.TimeZone);
}
