using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>One place where two parts of the store do not agree.</summary>
/// <param name="Report">The key of the report, <c>report/{tenant}/{agency}/{year}</c>.</param>
/// <param name="Code">Stable: <c>history.hash</c>, <c>index.status</c> and the like.</param>
public sealed record Difference(string Report, string Code, LocalizedText Message);
