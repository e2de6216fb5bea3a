using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Tenants;

/// <summary>One jurisdiction.</summary>
[GenerateSerializer, Alias("tenant-profile"), Immutable]
public sealed record TenantProfile
{
    [Id(0)]
    public required string Id { get; init; }

    [Id(1)]
    public required string Name { get; init; }

    /// <summary>行政区划代码, six digits; null where it is not known.</summary>
    [Id(2)]
    public string? RegionCode { get; init; }

    [Id(3)]
    public required TenantLevel Level { get; init; }

    /// <summary>The tenant to which the roll-up goes; null at the top.</summary>
    [Id(4)]
    public string? Parent { get; init; }

    /// <summary>IANA name; Asia/Shanghai by default.</summary>
    [Id(5)]
    public string TimeZone { get; init; } = "Asia/Shanghai";

    /// <summary>The day it is at the tenant's place.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(TimeZone)).DateTime);
}
