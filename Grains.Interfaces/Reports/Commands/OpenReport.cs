using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>Opens the draft of the year with last year's 结转 carried in; repeated, it changes nothing.</summary>
[GenerateSerializer, Alias("open-report"), Immutable]
public sealed record OpenReport : ReportCommand;
