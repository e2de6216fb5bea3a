using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Rules;
using Workflow.Rules.Calendar;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports.Opening;

/// <summary>Makes the reports of one year, many of them, as their own grains would open them. What is the same for many is thought of once.</summary>
internal sealed class ReportOpening(Form form, int year, DateTimeOffset now)
{
    private readonly BlankDrafts blanks = new(form, year);
    private readonly Dictionary<(AgencyKind, TenantLevel), (int Errors, int Warnings)> findings = [];
    private readonly Dictionary<(TenantDates, TenantLevel), KindDates> calendars = [];

    // As every moment of a report: what databases keep.
    private readonly DateTimeOffset now = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());

    /// <param name="dates">What the tenant has said of its days.</param>
    /// <param name="lastYear">What the agency published for the year before, and under which hash it lies.</param>
    public (ReportRecord Record, ReportSummary Summary) Of(TenantProfile tenant, TenantDates dates, AgencyProfile agency, (string Hash, ReportContent Content)? lastYear)
    {
        var key = new ReportKey(tenant.Id, agency.Id, year);
        var content = lastYear is { } last ? DraftReport.Open(form, year, agency.Name, last.Content) : null;
        var hash = content is null ? blanks.HashFor(agency.Name) : ContentHash.Of(content);
        var record = OpenedReport.Record(key, form, new OpenedDraft(agency.Name, lastYear?.Hash, hash), Actor.System.User, now);
        var (errors, warnings) = content is null ? Blank(tenant, agency) : Count(tenant, agency, content, lastYear!.Value.Content);
        var due = Due(tenant, dates);
        var surroundings = new ReportSurroundings(agency.Kind, errors, warnings, due.Of(year, agency.Kind, Milestone.Submit), due.Of(year, agency.Kind, Milestone.Publish));
        return (record, ReportSummaries.Of(record, 1, surroundings));
    }

    private KindDates Due(TenantProfile tenant, TenantDates dates)
    {
        if (!calendars.TryGetValue((dates, tenant.Level), out var days))
        {
            calendars.Add((dates, tenant.Level), days = new KindDates(tenant.Level, dates));
        }

        return days;
    }

    /// <summary>What a blank draft lacks does not hang on whose it is.</summary>
    private (int Errors, int Warnings) Blank(TenantProfile tenant, AgencyProfile agency)
    {
        if (!findings.TryGetValue((agency.Kind, tenant.Level), out var count))
        {
            count = Count(tenant, agency, DraftReport.Open(form, year, agency.Name, null), null);
            findings.Add((agency.Kind, tenant.Level), count);
        }

        return count;
    }

    private (int Errors, int Warnings) Count(TenantProfile tenant, AgencyProfile agency, ReportContent content, ReportContent? lastYear)
    {
        var found = ReportChecker.Check(new CheckSubject
        {
            Form = form,
            Content = content,
            Year = year,
            AgencyName = agency.Name,
            AgencyKind = agency.Kind,
            TenantLevel = tenant.Level,
            LastYear = lastYear,
        }).Select(finding => new JudgedFinding(finding, null, null)).ToList();
        return ReportViews.Count(found);
    }
}
