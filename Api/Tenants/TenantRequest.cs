using Workflow.Rules;

namespace Workflow.Api.Tenants;

/// <param name="RegionCode">行政区划代码, six digits.</param>
/// <param name="Parent">The tenant to which the roll-up goes.</param>
/// <param name="TimeZone">IANA name; Asia/Shanghai by default.</param>
public sealed record TenantRequest(string? Name = null, string? RegionCode = null, TenantLevel? Level = null, string? Parent = null, string? TimeZone = null);
