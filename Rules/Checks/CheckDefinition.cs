namespace Workflow.Rules.Checks;

/// <summary>What a check is called, how much its findings weigh and what it asks for.</summary>
/// <param name="Code">Stable, such as <c>requests.balance</c>.</param>
/// <param name="Level">The usual level; where it differs by form or kind of agency, the description says so.</param>
/// <param name="Overridable">True where a written reason lifts the error.</param>
/// <param name="Description">What holds in a report without this finding, in one sentence.</param>
public sealed record CheckDefinition(string Code, FindingLevel Level, bool Overridable, LocalizedText Description);
