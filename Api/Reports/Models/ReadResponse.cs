namespace Workflow.Api.Reports.Models;

/// <param name="Cells">How many cells of the form were found, blank ones included.</param>
/// <param name="Sections">The sections that were found.</param>
/// <param name="Form">The form that the tables are of.</param>
/// <param name="Notes">What whoever confirms the reading should know: that numbers are the saved results of formulas, for one.</param>
public sealed record ReadResponse(int Cells, IReadOnlyList<string> Sections, string Form, IReadOnlyList<string> Notes);
