namespace Workflow.Rules.Agencies;

/// <param name="Names">Its name now, and those it had before.</param>
public sealed record NamedAgency(string Id, IReadOnlyList<string> Names);
