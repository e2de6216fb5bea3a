namespace Workflow.Documents.Reading.Pdf;

/// <summary>Characters that stand together on a page.</summary>
internal sealed record PdfWord(string Text, PdfBox Box);
