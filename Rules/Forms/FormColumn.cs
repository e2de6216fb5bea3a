namespace Workflow.Rules.Forms;

/// <param name="Header">The labels from the outermost header cell to this column's own.</param>
/// <param name="Explanation">What belongs into the column, where the label alone does not say it.</param>
public sealed record FormColumn(string Id, string Label, string LabelEn, IReadOnlyList<string> Header, LocalizedText? Explanation);
