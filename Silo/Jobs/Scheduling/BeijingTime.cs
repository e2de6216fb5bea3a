namespace Workflow.Silo.Jobs.Scheduling;

/// <summary>The clock by which jobs wake. It has one offset the year round.</summary>
internal static class BeijingTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);
}
