using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Brings the dates of the read model in line with the tenant's calendar, after that has changed. Only the system does so.</summary>
[GenerateSerializer, Alias("refresh-dates"), Immutable]
public sealed record RefreshDates : ReportCommand
{
    /// <summary>What the read model has; where that is right nothing is written.</summary>
    [Id(0)]
    public required DateOnly Submit { get; init; }

    [Id(1)]
    public required DateOnly Publish { get; init; }
}
