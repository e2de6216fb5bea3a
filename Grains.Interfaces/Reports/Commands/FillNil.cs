using Orleans;

namespace Workflow.Grains.Interfaces.Reports.Commands;

/// <summary>零报告: nothing to report, zeros everywhere.</summary>
[GenerateSerializer, Alias("fill-nil"), Immutable]
public sealed record FillNil : ReportCommand;
