using Orleans;

namespace Workflow.Grains.Interfaces.Agencies;

/// <summary>Something that happened to an agency on a day.</summary>
/// <param name="Date">From this day on it is so.</param>
/// <param name="Into">Merge: the agency that goes on. Split: those that do. Rename: the new name. Close: none.</param>
/// <param name="FormerName">The name until then.</param>
[GenerateSerializer, Alias("agency-event"), Immutable]
public sealed record AgencyEvent(
    [property: Id(0)] AgencyEventKind Kind,
    [property: Id(1)] DateOnly Date,
    [property: Id(2)] IReadOnlyList<string> Into,
    [property: Id(3)] string FormerName,
    [property: Id(4)] string By,
    [property: Id(5)] DateTimeOffset At);
