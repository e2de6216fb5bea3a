using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
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
        Change(
            header,
            dates => dates with { Days = days, PlannedYears = plannedYears },
            (before, after) => new Audited(AuditAction.CalendarChanged, "calendar", Facts.Between(RecordFacts.Of(before), RecordFacts.Of(after))));

    public Task<PutReply> PutDue(CommandHeader header, LocalDue due) => Change(header, dates => dates.With(due), (before, _) => Moved(before, due), level =>
        DueDates.Statutory(due.ReportYear, due.Kind, level) is var statutory && due.Date > statutory ? LaterThanStatute(statutory)
        : due.Date.Year < due.ReportYear ? TooEarly(due.ReportYear)
        : null);

    private Task<PutReply> Change(CommandHeader header, Func<TenantDates, TenantDates> change, Func<TenantDates, TenantDates, Audited> audited, Func<TenantLevel, PutReply?>? refuse = null) =>
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

                var before = Record ?? TenantDates.None;
                var after = change(before);
                await Save(after, header, 200, audited: audited(before, after));
                return new PutReply.Updated();
            })
            : Task.FromResult<PutReply>(new PutReply.Forbidden());

    private static Audited Moved(TenantDates before, LocalDue due)
    {
        var known = before.Due.FirstOrDefault(one => (one.ReportYear, one.Kind, one.Milestone) == (due.ReportYear, due.Kind, due.Milestone));
        return new Audited(
            AuditAction.DueChanged,
            string.Create(CultureInfo.InvariantCulture, $"cycle/{due.ReportYear}"),
            [
                AuditChange.Is(AuditField.AgencyKind, RecordFacts.Code(due.Kind)),
                AuditChange.Is(AuditField.Milestone, RecordFacts.Code(due.Milestone)),
                AuditChange.Between(AuditField.Date, known is null ? null : RecordFacts.Day(known.Date), RecordFacts.Day(due.Date)),
            ],
            Year: due.ReportYear);
    }

    private static PutReply.Unacceptable LaterThanStatute(DateOnly statutory)
    {
        var date = statutory.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new("cycle.laterThanStatute", new LocalizedText($"本地期限不得晚于法定期限 {date}。", $"A local date is not later than the Regulation's, {date}."));
    }

    private static PutReply.Unacceptable TooEarly(int year) =>
        new("cycle.beforeYear", new LocalizedText($"期限不得早于 {year} 年。", $"A date is not before the year {year}."));
}
