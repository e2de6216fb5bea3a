namespace Workflow.Rules.Content;

/// <param name="Table">The table in which the row stood.</param>
/// <param name="Text">The row's label as it stood in the document.</param>
public sealed record SourceRow(string Table, string Text);
