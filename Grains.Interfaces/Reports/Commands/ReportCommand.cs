using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Something asked of a report. The set is closed: one record per act of the contract.</summary>
[GenerateSerializer, Alias("report-command"), Immutable]
public abstract record ReportCommand
{
    [Id(0)]
    public required CommandHeader Header { get; init; }
}
