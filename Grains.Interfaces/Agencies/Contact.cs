using Orleans;

namespace Workflow.Grains.Interfaces.Agencies;

/// <summary>Whom to reach at an agency.</summary>
[GenerateSerializer, Alias("contact"), Immutable]
public sealed record Contact(
    [property: Id(0)] string Name,
    [property: Id(1)] string? Email,
    [property: Id(2)] string? Phone,
    [property: Id(3)] ContactRole Role);
