using Workflow.Rules;

namespace Workflow.Documents;

/// <summary>What was found in a document.</summary>
/// <param name="Cells">How many cells of the form were found, blank ones included.</param>
/// <param name="Sections">The ids of the sections that were found, in the order of the form.</param>
/// <param name="Form">The id of the form that the tables are of.</param>
public sealed record ReadSummary(int Cells, IReadOnlyList<string> Sections, string Form)
{
    /// <summary>The sections, then the cells, that were inferred or not found, in the order of the form. What is not listed was read.</summary>
    public IReadOnlyList<UnsurePlace> Unsure { get; init; } = [];

    /// <summary>Local columns, in the order of the document.</summary>
    public IReadOnlyList<ExtraColumn> ExtraColumns { get; init; } = [];

    /// <summary>What whoever confirms the reading should know: that numbers are the saved results of formulas, for one.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];

    /// <param name="place">The id of a cell or of a section.</param>
    public Confidence ConfidenceOf(string place) => Unsure.FirstOrDefault(unsure => unsure.Id == place)?.Confidence ?? Confidence.Read;
}
