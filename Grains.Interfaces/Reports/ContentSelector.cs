using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>Which content of a report is meant; with neither number, the working content.</summary>
/// <param name="Submission">A frozen submission.</param>
/// <param name="Revision">A publication; 0 for the latest one.</param>
[GenerateSerializer, Alias("content-selector"), Immutable]
public sealed record ContentSelector(
    [property: Id(0)] int? Submission = null,
    [property: Id(1)] int? Revision = null);
