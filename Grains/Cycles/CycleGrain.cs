using System.Globalization;
using Orleans;
using Orleans.Runtime;
using Workflow.Grains.Auditing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Auditing;
using Workflow.Grains.Interfaces.Cycles;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Operations;
using Workflow.Grains.Storage;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Cycles;

/// <summary>A tenant's reporting year: who is to report, and work on all of their reports. What should exist follows from roster and agencies, what exists from the reports.</summary>
[GrainType("cycle")]
internal sealed class CycleGrain(
    [PersistentState("cycle", WorkflowStorage.Name)] IPersistentState<Stored<CycleRecord>> state,
    RecordServices services,
    IAgencyDirectory directory,
    IEnumerable<IOperationWork> works) : RecordGrain<CycleRecord>(state, services), ICycleGrain
{
    private string tenant = "";
    private int year;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        (tenant, year) = Key.Split('/') is ["cycle", var id, var number]
            ? (id, int.Parse(number, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("A cycle's key is cycle/{tenant}/{year}.");
        return base.OnActivateAsync(cancellationToken);
    }

    public Task<OperationReply> Open(CommandHeader header) => Start(header, OpenCycleWork.Kind, null, null);

    public Task<OperationReply> Bulk(CommandHeader header, string action, IReadOnlyList<string>? agencies, string? remark) =>
        Start(header, $"bulk.{action}", agencies is null ? null : Items(agencies), remark);

    public Task<OperationReply> Import(CommandHeader header, IReadOnlyList<OperationItem> items) => Start(header, ImportWork.Kind, items, null);

    public async Task<RosterView?> GetRoster() => await GrainFactory.GetTenant(tenant).Get() is { } profile ? await View(profile) : null;

    public Task<PutReply> ConfirmRoster(CommandHeader header, IReadOnlyList<string>? agencies) => TenantAccess.CanRunCycle(header.Actor, tenant)
        ? Put(header, () => Confirm(header, agencies))
        : Task.FromResult<PutReply>(new PutReply.Forbidden());

    public Task Freeze(DateTimeOffset now) => Retried(CycleWork.Header, async () =>
    {
        var known = (await GetRecord()).Frozen;
        if (known.Count == Enum.GetValues<Milestone>().Length || await GetRoster() is not { } roster || await GrainFactory.GetTenant(tenant).Get() is not { } profile)
        {
            return false;
        }

        var expected = roster.Entries.Where(entry => entry is { Expected: true, Kind: not AgencyKind.Government }).Select(entry => entry.Agency).ToList();
        var dates = await GrainFactory.GetCalendar(tenant).Get() ?? TenantDates.None;
        var passed = DueDates.For(year, AgencyKind.Department, profile.Level, dates.Calendar(), dates.Due)
            .Where(due => due.Date < profile.DayOf(now) && known.All(frozen => frozen.Milestone != due.Milestone))
            .Select(due => new FrozenCount(due.Milestone, due.Date, expected)).ToList();
        if (passed.Count > 0)
        {
            await Save((Record ?? new CycleRecord()) with { Frozen = [.. known, .. passed] }, CycleWork.Header, 200);
        }

        return passed.Count > 0;
    });

    public async Task<CycleRecord> GetRecord() => await Confirmed() ?? new CycleRecord();

    private async Task<OperationReply> Start(CommandHeader header, string kind, IReadOnlyList<OperationItem>? items, string? remark)
    {
        if (!TenantAccess.CanRunCycle(header.Actor, tenant))
        {
            return new OperationReply.Forbidden();
        }

        if (await GrainFactory.GetTenant(tenant).Get() is not { } profile)
        {
            return new OperationReply.NoSuchTenant();
        }

        if (FormCatalog.ForYear(year) is null || year > Clock.GetUtcNow().Year)
        {
            return new OperationReply.Unacceptable("year.noForm", new LocalizedText(
                $"不能开启 {year} 年度：年度应在 {FormCatalog.FirstYear} 年到今年之间。",
                $"The year {year} cannot be opened: years go from {FormCatalog.FirstYear} to the present one."));
        }

        if (works.FirstOrDefault(work => work.Does(kind)) is not { } work)
        {
            return new OperationReply.Unacceptable("bulk.action", new LocalizedText("没有这种批量操作。", "There is no such bulk action."));
        }

        if (work.WhatIsWrong(kind, remark) is { } wrong)
        {
            return wrong;
        }

        items ??= Items((await View(profile)).Entries.Where(entry => entry.Expected).Select(entry => entry.Agency));
        var operation = CycleWork.New(header, tenant, year, kind, items, remark, Clock.GetUtcNow());
        var started = await GrainFactory.GetOperation(operation.Id).Start(operation);
        return started.RequestHash == operation.RequestHash
            ? new OperationReply.Started(started)
            : new OperationReply.KeyReused();
    }

    private static List<OperationItem> Items(IEnumerable<string> agencies) =>
        [.. agencies.Distinct().Select(agency => new OperationItem(agency, OperationItemState.Waiting, null))];

    private async Task<PutReply> Confirm(CommandHeader header, IReadOnlyList<string>? agencies)
    {
        if (await GrainFactory.GetTenant(tenant).Get() is not { } profile)
        {
            return new PutReply.NoSuchParent();
        }

        var now = Clock.GetUtcNow();
        var firstDay = new DateOnly(Math.Clamp(year, 1, 9999), 12, 1);
        if (FormCatalog.ForYear(year) is null || profile.DayOf(now) < firstDay)
        {
            return new PutReply.Unacceptable("roster.tooEarly", new LocalizedText(
                $"{year} 年度的名单自当年 12 月 1 日起确认。", $"The roster of {year} is confirmed from 1 December of that year on."));
        }

        var known = await directory.List(tenant);
        var chosen = agencies?.Distinct().Order(StringComparer.Ordinal).ToList()
            ?? [.. known.Where(agency => Roster.Entry(agency, null, year, profile.Level).Expected).Select(agency => agency.Id)];
        if (chosen.Except(known.Where(agency => agency.Kind != AgencyKind.Vertical).Select(agency => agency.Id)).ToList() is { Count: > 0 } unknown)
        {
            return new PutReply.Unacceptable("roster.unknownAgency", new LocalizedText(
                $"没有这些机关，或属垂直管理：{string.Join("、", unknown)}", $"There are no such agencies, or they are vertically led: {string.Join(", ", unknown)}"));
        }

        var audited = new Audited(
            AuditAction.RosterConfirmed,
            string.Create(CultureInfo.InvariantCulture, $"cycle/{year}"),
            Facts.Between(Record?.Roster is { } before ? RecordFacts.OfRoster(before.Agencies) : null, RecordFacts.OfRoster(chosen)),
            Year: year);
        await Save((Record ?? new CycleRecord()) with { Roster = new ConfirmedRoster(chosen, header.Actor.User, now) }, header, 200, audited: audited);
        return PutReplies.Of(200);
    }

    private async Task<RosterView> View(TenantProfile profile)
    {
        var roster = (await Confirmed())?.Roster;
        var entries = (await directory.List(tenant)).Select(agency => Roster.Entry(agency, roster?.Agencies, year, profile.Level));
        return new RosterView(year, roster?.By, roster?.At, [.. entries]);
    }
}
