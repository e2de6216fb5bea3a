using Orleans;
using Workflow.Rules.Calendar;

namespace Workflow.Grains.Interfaces.Calendar;

/// <summary>A tenant's own days and local dates. Key: <c>calendar/{tenant}</c>.</summary>
[Alias("calendar")]
public interface ICalendarGrain : IGrainWithStringKey
{
    /// <summary>Null where the tenant has said nothing: then the official plans and the default dates hold.</summary>
    [Alias("get")]
    Task<TenantDates?> Get();

    /// <summary>The dates as this process remembers them, not confirmed against the database.</summary>
    [Alias("see")]
    Task<Seen<TenantDates>> See();

    /// <param name="plannedYears">Years for which the days are the whole plan.</param>
    [Alias("put-days")]
    Task<PutReply> PutDays(CommandHeader header, IReadOnlyList<CalendarDay> days, IReadOnlyList<int> plannedYears);

    [Alias("put-due")]
    Task<PutReply> PutDue(CommandHeader header, LocalDue due);
}
