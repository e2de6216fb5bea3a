using Workflow.Documents.Reading;
using Workflow.Documents.Reading.Csv;
using Workflow.Documents.Reading.Html;
using Workflow.Documents.Reading.Json;
using Workflow.Documents.Reading.PlainText;
using Workflow.Documents.Reading.Spreadsheet;

namespace Workflow.Documents;

/// <summary>Reads a document into a report's content. It never throws for what the document holds: what cannot be read is refused with a sentence.</summary>
public static class ReportReader
{
    /// <param name="target">Breaks ties only; the content is what the document says.</param>
    public static DocumentReading Read(ReadOnlyMemory<byte> bytes, DocumentKind kind, ReadTarget target)
    {
        if (bytes.Length > Limits.Bytes)
        {
            return Refusals.TooLarge;
        }

        if (kind == DocumentKind.Spreadsheet)
        {
            return SpreadsheetReader.Read(bytes, target);
        }

        if (TextDecoder.Decode(bytes.Span) is not { } text)
        {
            return Refusals.NotText;
        }

        return text.All(character => char.IsWhiteSpace(character) || character is '\uFEFF' or '\0') ? Refusals.Empty : kind switch
        {
            DocumentKind.Text => PlainTextReader.Read(text, target),
            DocumentKind.Html => HtmlReader.Read(text, target),
            DocumentKind.Json => JsonReader.Read(text),
            DocumentKind.Csv => CsvReader.Read(text, target),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of document that can be read."),
        };
    }
}
