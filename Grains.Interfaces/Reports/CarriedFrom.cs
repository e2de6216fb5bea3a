using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>The published report of the year before, against which this one is checked.</summary>
[GenerateSerializer, Alias("carried-from"), Immutable]
public sealed record CarriedFrom(
    [property: Id(0)] int Year,
    [property: Id(1)] int Revision);
