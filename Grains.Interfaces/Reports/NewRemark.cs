using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>A reviewer's remark, anchored to a cell, a section, or (with neither) the whole report.</summary>
[GenerateSerializer, Alias("new-remark"), Immutable]
public sealed record NewRemark(
    [property: Id(0)] string? Cell,
    [property: Id(1)] string? Section,
    [property: Id(2)] string Text);
