using Workflow.Rules;

namespace Workflow.Documents;

/// <summary>What was found in a document.</summary>
/// <param name="Cells">How many cells of the form were found, blank ones included.</param>
/// <param name="Sections">The ids of the sections that were found, in the order of the form.</param>
/// <param name="Form">The id of the form that the tables are of.</param>
public sealed record ReadSummary(int Cells, IReadOnlyList<string> Sections, string Form)
{
    /// <summary>What whoever confirms the reading should know: that numbers are the saved results of formulas, for one.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];
}
