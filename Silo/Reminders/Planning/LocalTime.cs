using Workflow.Grains.Interfaces.Tenants;

namespace Workflow.Silo.Reminders.Planning;

/// <summary>The clock on the wall of a tenant.</summary>
internal static class LocalTime
{
    public static DateTime At(this TenantProfile tenant, DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone(tenant)).DateTime;

    public static DateOnly DayAt(this TenantProfile tenant, DateTimeOffset moment) => DateOnly.FromDateTime(tenant.At(moment));

    /// <summary>The moment at which the clock on the wall shows it; where it shows it never, an hour later.</summary>
    public static DateTimeOffset MomentOf(this TenantProfile tenant, DateTime local)
    {
        var zone = Zone(tenant);
        var shown = DateTime.SpecifyKind(zone.IsInvalidTime(local) ? local.AddHours(1) : local, DateTimeKind.Unspecified);
        return new DateTimeOffset(shown, zone.GetUtcOffset(shown)).ToUniversalTime();
    }

    private static TimeZoneInfo Zone(TenantProfile tenant) => TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);
}
