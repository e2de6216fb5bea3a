using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Rules.Checks;

/// <summary>Everything that the checks of one report may look at.</summary>
public sealed record CheckSubject
{
    /// <summary>The form of <see cref="Content"/>; it may be another than the year's.</summary>
    public required Form Form { get; init; }

    public required ReportContent Content { get; init; }

    /// <summary>The year that is reported on.</summary>
    public required int Year { get; init; }

    /// <summary>The agency's registered name.</summary>
    public required string AgencyName { get; init; }

    public required AgencyKind AgencyKind { get; init; }

    public required TenantLevel TenantLevel { get; init; }

    /// <summary>The same agency's published report of the year before; null where the store has none.</summary>
    public ReportContent? LastYear { get; init; }
}
