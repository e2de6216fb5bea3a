namespace Hangfire;

public class RecurringJobOptions
{
    /// <summary>Where the clock hangs that the expression is read by; UTC by default.</summary>
    public TimeZoneInfo TimeZone { get; set; } = TimeZoneInfo.Utc;
}
