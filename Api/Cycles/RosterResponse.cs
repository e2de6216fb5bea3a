using Workflow.Grains.Interfaces.Cycles;
using Workflow.Rules;

namespace Workflow.Api.Cycles;

/// <param name="ConfirmedBy">Null while nobody has confirmed the roster: then every active agency is expected, but the vertical ones.</param>
/// <param name="Items">All agencies of the tenant.</param>
public sealed record RosterResponse(int Year, string? ConfirmedBy, DateTimeOffset? ConfirmedAt, int Expected, IReadOnlyList<RosterEntryResponse> Items)
{
    internal static RosterResponse Of(RosterView roster, Language language) => new(
        roster.Year,
        roster.ConfirmedBy,
        roster.ConfirmedAt,
        roster.Entries.Count(entry => entry.Expected),
        [.. roster.Entries.Select(entry => new RosterEntryResponse(entry.Agency, entry.Name, entry.Kind, entry.Expected, entry.Because.In(language), entry.Predecessors))]);
}
