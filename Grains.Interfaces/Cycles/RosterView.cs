using Orleans;

namespace Workflow.Grains.Interfaces.Cycles;

/// <summary>Who is to report in a year.</summary>
/// <param name="ConfirmedBy">Null while nobody has confirmed it: then every active agency is, but the vertical ones.</param>
/// <param name="Entries">All agencies of the tenant, in the order of their ids.</param>
[GenerateSerializer, Alias("roster-view"), Immutable]
public sealed record RosterView(
    [property: Id(0)] int Year,
    [property: Id(1)] string? ConfirmedBy,
    [property: Id(2)] DateTimeOffset? ConfirmedAt,
    [property: Id(3)] IReadOnlyList<RosterEntry> Entries);
