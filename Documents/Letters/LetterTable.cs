namespace Workflow.Documents.Letters;

/// <summary>A list that is attached to a letter.</summary>
/// <param name="Columns">The heads; the rows are numbered before them.</param>
/// <param name="Rows">Each with as many fields as there are columns.</param>
public sealed record LetterTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);
