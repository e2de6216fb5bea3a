namespace Workflow.Rules.Forms;

/// <param name="Header">The labels from the outermost group cell to this row's own.</param>
/// <param name="Explanation">What is counted in the row, after the explanations of the official notice.</param>
public sealed record FormRow(string Id, string Label, string LabelEn, IReadOnlyList<string> Header, LocalizedText? Explanation);
