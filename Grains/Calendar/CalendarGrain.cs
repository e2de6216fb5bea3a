using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Calendar;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Calendar;

namespace Workflow.Grains.Calendar;

[GrainType("calendar")]
internal sealed class CalendarGrain(
    [PersistentState("calendar", WorkflowStorage.Name)] IPersistentState<Stored<TenantDates>> state,
    RecordServices services) : RecordGrain<TenantDates>(state, services), ICalendarGrain
{
    private string Tenant => GrainKeys.TenantOf(Key)!;

    public Task<TenantDates?> Get() => Confirmed();

    public Task<Seen<TenantDates>> See() => Task.FromResult(new Seen<TenantDates>(Version, Record));

    public Task<PutReply> PutDays(CommandHeader header, IReadOnlyList<CalendarDay> days, IReadOnlyList<int> plannedYears) =>
        Change(header, dates => dates with { Days = days, PlannedYears = plannedYears });

    public Task<PutReply> PutDue(CommandHeader header, LocalDue due) => Change(header, dates => dates.With(due), level =>
        DueDates.Statutory(due.ReportYear, due.Kind, level) is var statutory && due.Date > statutory ? LaterThanStatute(statutory)
        : due.Date.Year < due.ReportYear ? TooEarly(due.ReportYear)
        : null);

    private Task<PutReply> Change(CommandHeader header, Func<TenantDates, TenantDates> change, Func<TenantLevel, PutReply?>? refuse = null) =>
        TenantAccess.CanRunCycle(header.Actor, Tenant)
            ? Put(header, async () =>
            {
                if (await GrainFactory.GetTenant(Tenant).Get() is not { } tenant)
                {
                    return new PutReply.NoSuchParent();
                }

                if (refuse?.Invoke(tenant.Level) is { } refusal)
                {
                    return refusal;
                }

                await Save(change(Record ?? TenantDates.None), header, 200);
                return new PutReply.Updated();
            })
            : Task.FromResult<PutReply>(new PutReply.Forbidden());

    private static PutReply.Unacceptable LaterThanStatute(DateOnly statutory)
    {
        var date = statutory.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new("cycle.laterThanStatute", new LocalizedText($"本地期限不得晚于法定期限 {date}。", $"A local date is not later than the Regulation's, {date}."));
    }

    private static PutReply.Unacceptable TooEarly(int year) =>
        new("cycle.beforeYear", new LocalizedText($"期限不得早于 {year} 年。", $"A date is not before the year {year}."));
}
