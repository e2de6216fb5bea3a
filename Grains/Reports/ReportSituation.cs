using Workflow.Grains.Interfaces.Agencies;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Tenants;
using Workflow.Grains.Storage;
using Workflow.Rules.Calendar;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports;

/// <summary>Everything that a decision about a report may look at, gathered before it is made.</summary>
internal sealed record ReportSituation
{
    public required ReportRecord Record { get; init; }

    public required long Version { get; init; }

    public required ReportContent Content { get; init; }

    public required IReadOnlyList<JudgedFinding> Findings { get; init; }

    public required AgencyProfile Agency { get; init; }

    public required TenantProfile Tenant { get; init; }

    /// <summary>What the tenant has said of its days and dates.</summary>
    public TenantDates Dates { get; init; } = TenantDates.None;

    public required ReportContent? LastYear { get; init; }

    public required Publication? LastYearPublication { get; init; }

    /// <summary>What was looked at besides the report itself, so that a write can be refused where it is no longer so.</summary>
    public required IReadOnlyList<GrainVersion> Reads { get; init; }

    public required DateTimeOffset Now { get; init; }

    public ReportKey Key => Record.Key;

    /// <summary>The form of the content, which may be another than the year's.</summary>
    public Form Form => FormCatalog.Find(Content.Form) ?? throw new InvalidOperationException($"A stored content names the form “{Content.Form}”.");

    /// <summary>The day it is at the tenant's place.</summary>
    public DateOnly Today => Tenant.DayOf(Now);

    public required IReadOnlyList<DueDate> Due { get; init; }
}
