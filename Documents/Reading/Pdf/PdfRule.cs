namespace Workflow.Documents.Reading.Pdf;

/// <summary>A straight line that is drawn on a page, as tables have them between their cells.</summary>
/// <param name="At">Where it lies: how far down a horizontal one, how far to the right an upright one.</param>
/// <param name="From">Where it begins along its own direction.</param>
internal sealed record PdfRule(bool IsUpright, double At, double From, double To);
