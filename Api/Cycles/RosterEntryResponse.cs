using Workflow.Rules;

namespace Workflow.Api.Cycles;

/// <param name="Expected">Whether the agency is to report.</param>
/// <param name="Because">Why, or why not.</param>
/// <param name="Predecessors">The agencies out of which it came.</param>
public sealed record RosterEntryResponse(string Agency, string Name, AgencyKind Kind, bool Expected, string Because, IReadOnlyList<string> Predecessors);
