using Workflow.Documents;
using Workflow.Rules;

namespace Workflow.Api.Reports.Models;

/// <param name="Cells">How many cells of the form were found, blank ones included.</param>
/// <param name="Sections">The sections that were found.</param>
/// <param name="Form">The form that the tables are of.</param>
/// <param name="Unsure">The sections and cells that were inferred or not found; all others were read.</param>
/// <param name="ExtraColumns">Local columns of the document's tables; nothing was read from them.</param>
/// <param name="Notes">What whoever confirms the reading should know: that numbers are the saved results of formulas, for one.</param>
public sealed record ReadResponse(
    int Cells, IReadOnlyList<string> Sections, string Form, IReadOnlyList<UnsureResponse> Unsure, IReadOnlyList<ExtraColumn> ExtraColumns, IReadOnlyList<string> Notes)
{
    public static ReadResponse Of(ReadSummary summary, Language language) => new(
        summary.Cells,
        summary.Sections,
        summary.Form,
        [.. summary.Unsure.Select(place => new UnsureResponse(place.Id, place.Confidence, place.How, place.Words.In(language)))],
        summary.ExtraColumns,
        [.. summary.Notes.Select(note => note.In(language))]);
}
