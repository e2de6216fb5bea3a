namespace Workflow.Api.Cycles;

/// <param name="Agencies">Who is to report; null for every active agency but the vertical ones.</param>
public sealed record RosterRequest(IReadOnlyList<string>? Agencies);
