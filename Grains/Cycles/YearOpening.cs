using System.Collections.ObjectModel;
using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports.Opening;
using Workflow.Grains.Storage;
using Workflow.Rules.Calendar;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Cycles;

/// <summary>Compares what should exist with what exists: every agency on the roster has exactly one report for the year. Run late, twice or at once, the outcome is the same.</summary>
internal sealed class YearOpening(IReportOpenings openings, IContentStore contents)
{
    /// <summary>Reports in one transaction.</summary>
    private const int BatchSize = 2_000;

    /// <summary>Between looking and writing somebody may rename an agency or publish last year's report.</summary>
    private const int MostTries = 3;

    /// <param name="agencies">Null for all.</param>
    /// <param name="dryRun">Say what would be made, and make nothing.</param>
    public async Task<IReadOnlyList<OpeningResult>> Open(
        IReadOnlyList<string> tenants, int year, IReadOnlySet<string>? agencies, DateTimeOffset now, bool dryRun, CancellationToken stop = default)
    {
        var opening = new ReportOpening(FormCatalog.ForYear(year) ?? throw new ArgumentOutOfRangeException(nameof(year), year, "There is no form for it."), year, now);
        var results = new Dictionary<ReportKey, OpeningResult>();
        for (var attempt = 1; attempt == 1 || (attempt <= MostTries && results.Values.Any(result => result.Outcome == OpeningOutcome.Missed)); attempt++)
        {
            var missing = new List<(OpeningTenant Tenant, OpeningAgency Agency)>();
            foreach (var tenant in await openings.Look(tenants, year))
            {
                foreach (var agency in tenant.Agencies.Where(agency => agencies?.Contains(agency.Profile.Id) != false))
                {
                    Judge(tenant, agency, year, results, missing);
                }
            }

            foreach (var batch in dryRun ? [] : missing.Chunk(BatchSize))
            {
                stop.ThrowIfCancellationRequested();
                await Write(opening, year, batch, results);
            }
        }

        return [.. results.Values];
    }

    private static void Judge(OpeningTenant tenant, OpeningAgency agency, int year, Dictionary<ReportKey, OpeningResult> results, List<(OpeningTenant, OpeningAgency)> missing)
    {
        var key = new ReportKey(tenant.Profile.Id, agency.Profile.Id, year);
        var entry = Roster.Entry(agency.Profile, tenant.Cycle?.Roster?.Agencies, year, tenant.Profile.Level);
        var outcome = agency.HasReport ? OpeningOutcome.Existed : entry.Expected ? OpeningOutcome.Opened : OpeningOutcome.NotExpected;
        if (outcome == OpeningOutcome.Opened)
        {
            missing.Add((tenant, agency));
        }

        if (outcome != OpeningOutcome.Existed || !results.TryGetValue(key, out var earlier) || earlier.Outcome != OpeningOutcome.Opened)
        {
            results[key] = new OpeningResult(key, outcome, entry.Because);
        }
    }

    private async Task Write(ReportOpening opening, int year, (OpeningTenant Tenant, OpeningAgency Agency)[] batch, Dictionary<ReportKey, OpeningResult> results)
    {
        var reports = new List<NewReport>(batch.Length);
        foreach (var group in batch.GroupBy(one => one.Tenant, (IEqualityComparer<OpeningTenant>)ReferenceEqualityComparer.Instance))
        {
            var tenant = group.Key;
            var lastYears = await LastYears(tenant, group.Select(one => one.Agency.LastYearHash));
            foreach (var (_, agency) in group)
            {
                var lastYear = agency.LastYearHash is { } hash && lastYears.TryGetValue(hash, out var bytes) ? (hash, Content(bytes)) : ((string, ReportContent)?)null;
                var (record, summary) = opening.Of(tenant.Profile, tenant.Dates.Value ?? TenantDates.None, agency.Profile, lastYear);
                reports.Add(new NewReport(record, summary, tenant.Version, tenant.Dates.Version, agency.Version, agency.LastYearVersion));
            }
        }

        var made = await openings.Open(year, reports);
        foreach (var report in reports.Where(report => !made.Contains(report.Record.Key)))
        {
            results[report.Record.Key] = results[report.Record.Key] with { Outcome = OpeningOutcome.Missed };
        }
    }

    private async Task<IReadOnlyDictionary<string, byte[]>> LastYears(OpeningTenant tenant, IEnumerable<string?> hashes) =>
        hashes.OfType<string>().ToHashSet() is { Count: > 0 } some ? await contents.Get(tenant.Profile.Id, some) : ReadOnlyDictionary<string, byte[]>.Empty;

    private static ReportContent Content(byte[] bytes) => JsonSerializer.Deserialize<ReportContent>(bytes, ReportJson.Options)!;
}
