namespace Workflow.Rules.Checks.Words;

/// <param name="Stems">Words in the name of a body that belongs to the field.</param>
internal sealed record SubjectField(string Name, IReadOnlyList<string> Stems);
