namespace Workflow.Documents;

/// <summary>A column of a document's table that the form does not have. Nothing was read from it.</summary>
/// <param name="Table">The id of the table.</param>
/// <param name="Text">The words of its header, without punctuation.</param>
public sealed record ExtraColumn(string Table, string Text);
