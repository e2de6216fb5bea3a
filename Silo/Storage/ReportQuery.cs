using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Silo.Storage;

/// <summary>Which reports of a tenant are asked for; what is null does not narrow.</summary>
public sealed record ReportQuery
{
    public required string Tenant { get; init; }

    public int? Year { get; init; }

    public ReportStatus? Status { get; init; }

    /// <summary>Not submitted, or not published, by its date: as of <see cref="Today"/>.</summary>
    public bool? Late { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Only reports of these agencies; null for all.</summary>
    public IReadOnlyList<string>? Agencies { get; init; }

    public required PageRequest Page { get; init; }
}
