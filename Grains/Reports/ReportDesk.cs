using System.Text.Json;
using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Calendar;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Reports.Notes;
using Workflow.Grains.Storage;
using Workflow.Rules.Calendar;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports;

/// <summary>Gathers what a decision about one report needs, and keeps at hand what did not change since the last time.</summary>
internal sealed class ReportDesk(ReportKey key, IGrainFactory grains, IContentStore contents, RecordServices services)
{
    private readonly IAgencyGrain agencyGrain = grains.GetAgency(key.Tenant, key.Agency);
    private readonly ITenantGrain tenantGrain = grains.GetTenant(key.Tenant);
    private readonly ICalendarGrain calendarGrain = grains.GetCalendar(key.Tenant);
    private readonly IReportGrain lastYearGrain = grains.GetReport(key.LastYear);
    private readonly NoteShelf notes = new(key, contents);
    private (string Hash, ReportContent Content)? working;
    private (string Hash, ReportContent Content)? lastYear;
    private (CheckSubject Subject, IReadOnlyList<Finding> Findings)? checkedBefore;
    private (DueBasis Basis, IReadOnlyList<DueDate> Dates)? due;
    private ReportNeighbours? remembered;

    /// <summary>To the millisecond, which every database keeps, so that a hash over a moment recomputes from what was stored.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(services.Clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>Sees to it that agency, tenant, calendar and last year's publication are known as the database has them.</summary>
    public async Task Confirm()
    {
        remembered ??= await See();
        if (!await services.Versions.AreCurrent(Reads(remembered)))
        {
            await Task.WhenAll(agencyGrain.Get(), tenantGrain.Get(), calendarGrain.Get(), lastYearGrain.GetPublication());
            remembered = await See();
        }
    }

    /// <summary>From what is remembered. Null where the agency or its tenant is not there.</summary>
    public async Task<ReportSituation?> Gather(ReportRecord stored, long version)
    {
        var neighbours = remembered ??= await See();
        var publication = neighbours.LastYear;
        if (neighbours is not { Agency.Value: { } agency, Tenant.Value: { } tenant })
        {
            return null;
        }

        var record = await notes.Whole(stored);
        var situation = new ReportSituation
        {
            Record = record,
            Version = version,
            Content = await Working(record),
            Findings = [],
            Agency = agency,
            Tenant = tenant,
            Dates = neighbours.Dates.Value ?? TenantDates.None,
            LastYear = publication.Value is null ? null : await LastYear(publication.Value.ContentHash),
            LastYearPublication = publication.Value,
            Due = [],
            Reads = Reads(neighbours),
            Now = Now,
        };
        return Judged(situation with { Due = Due(situation, record) }, record, situation.Content);
    }

    /// <summary>The situation as it is with another record and content.</summary>
    public ReportSituation Judged(ReportSituation situation, ReportRecord record, ReportContent content)
    {
        var (before, same) = (situation.Record, ReferenceEquals(content, situation.Content));
        if (same && !ReferenceEquals(record, before) && ReferenceEquals(record.Explanations, before.Explanations) && ReferenceEquals(record.Judgements, before.Judgements))
        {
            // A plain move touches nothing that a finding hangs on.
            return situation with { Record = record, Due = Due(situation, record) };
        }

        var findings = Check(new CheckSubject
        {
            Form = FormCatalog.Find(content.Form)!,
            Content = content,
            Year = key.Year,
            AgencyName = situation.Agency.Name,
            AgencyKind = situation.Agency.Kind,
            TenantLevel = situation.Tenant.Level,
            LastYear = situation.LastYear,
        });
        return situation with
        {
            Record = record,
            Due = Due(situation, record),
            Content = content,
            Findings = [.. findings.Select(finding => new JudgedFinding(
                finding,
                record.Explanations.GetValueOrDefault(finding.Fingerprint),
                record.Judgements.GetValueOrDefault(finding.Fingerprint)))],
        };
    }

    /// <summary>Puts the content where the state that will name it can find it.</summary>
    /// <returns>The content as it will be read back, so that no answer hangs on who has it in memory.</returns>
    public async Task<ReportContent> Keep(ReportContent content)
    {
        var bytes = ContentHash.CanonicalJson(content);
        working = (await contents.Put(key.Tenant, bytes), Parse(bytes));
        return working.Value.Content;
    }

    /// <summary>The record as it is to be stored, with all that it names where it can be found.</summary>
    public Task<ReportRecord> Stored(ReportRecord record) => notes.Stored(record);

    public async Task<ReportContent> Read(string hash)
    {
        var bytes = await contents.Get(key.Tenant, hash)
            ?? throw new InvalidOperationException($"The content {hash} that {key} names is not in the store.");
        return Parse(bytes);
    }

    private static ReportContent Parse(byte[] bytes) => FormOrder.Of(JsonSerializer.Deserialize<ReportContent>(bytes, ReportJson.Options)!);

    private async Task<ReportNeighbours> See() =>
        new(await agencyGrain.See(), await tenantGrain.See(), await calendarGrain.See(), await lastYearGrain.SeePublication());

    private IReadOnlyList<GrainVersion> Reads(ReportNeighbours neighbours) =>
    [
        new GrainVersion(agencyGrain.GetPrimaryKeyString(), neighbours.Agency.Version),
        new GrainVersion(tenantGrain.GetPrimaryKeyString(), neighbours.Tenant.Version),
        new GrainVersion(calendarGrain.GetPrimaryKeyString(), neighbours.Dates.Version),
        new GrainVersion(lastYearGrain.GetPrimaryKeyString(), neighbours.LastYear.Version),
    ];

    private IReadOnlyList<DueDate> Due(ReportSituation situation, ReportRecord record)
    {
        var basis = new DueBasis(situation.Agency.Kind, situation.Tenant.Level, situation.Dates, record.ExtendedUntil);
        if (due is not { } last || last.Basis != basis)
        {
            due = last = (basis, DueDates.For(key.Year, basis.Kind, basis.Level, basis.Dates.Calendar(), basis.Dates.Due, basis.ExtendedUntil));
        }

        return last.Dates;
    }

    /// <summary>The content that is being worked on.</summary>
    public async Task<ReportContent> Working(ReportRecord record)
    {
        if (working?.Hash != record.ContentHash)
        {
            working = (record.ContentHash, record.Opened is { } opened && opened.ContentHash == record.ContentHash
                ? FormOrder.Of(opened.Content(record.Form, key.Year, opened.LastYearHash is { } last ? await Read(last) : null))
                : await Read(record.ContentHash));
        }

        return working.Value.Content;
    }

    private async Task<ReportContent> LastYear(string hash)
    {
        if (lastYear?.Hash != hash)
        {
            lastYear = (hash, await Read(hash));
        }

        return lastYear.Value.Content;
    }

    private IReadOnlyList<Finding> Check(CheckSubject subject)
    {
        // Contents are kept by reference, so an equal subject is the same report under the same conditions.
        if (checkedBefore?.Subject != subject)
        {
            checkedBefore = (subject, ReportChecker.Check(subject));
        }

        return checkedBefore.Value.Findings;
    }
}
