namespace Workflow.Bench.Report;

/// <summary>A row of a table: a figure of a line RESULT, and what it is.</summary>
/// <param name="Name">As in the line RESULT.</param>
/// <param name="Limit">Null where none is asked for.</param>
internal sealed record Figure(string Name, string What, Limit? Limit = null);
