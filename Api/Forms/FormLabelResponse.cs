namespace Workflow.Api.Forms;

/// <param name="Header">The labels from the outermost group to this one.</param>
/// <param name="Explanation">What is counted here, after the official notice.</param>
public sealed record FormLabelResponse(string Id, string Label, string LabelEn, IReadOnlyList<string> Header, string? Explanation);
