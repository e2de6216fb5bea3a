using Workflow.Documents.Reading;
using Workflow.Documents.Reading.Converted;
using Workflow.Documents.Reading.Csv;
using Workflow.Documents.Reading.Html;
using Workflow.Documents.Reading.Json;
using Workflow.Documents.Reading.PlainText;
using Workflow.Documents.Reading.Spreadsheet;
using Workflow.Documents.Reading.Word;
using Workflow.Documents.Tools;

namespace Workflow.Documents;

/// <summary>Reads a document into a report's content. It never throws for what the document holds: what cannot be read is refused with a sentence.</summary>
public static class ReportReader
{
    /// <param name="target">Breaks ties only; the content is what the document says.</param>
    /// <param name="tools">Runs the programs that <see cref="DocumentKind.Doc"/> and <see cref="DocumentKind.Pdf"/> take, blocking; by default those of the machine. All other kinds are read without any effect.</param>
    public static DocumentReading Read(ReadOnlyMemory<byte> bytes, DocumentKind kind, ReadTarget target, IToolRunner? tools = null)
    {
        if (bytes.Length > Limits.Bytes)
        {
            return Refusals.TooLarge;
        }

        return bytes.IsEmpty ? Refusals.Empty : kind switch
        {
            DocumentKind.Docx => DocxReader.Read(bytes, target),
            DocumentKind.Doc => ConvertedReader.ReadDoc(bytes, target, tools ?? ProcessToolRunner.Instance),
            DocumentKind.Pdf => ConvertedReader.ReadPdf(bytes, target, tools ?? ProcessToolRunner.Instance),
            DocumentKind.Spreadsheet => SpreadsheetReader.Read(bytes, target),
            _ => ReadText(bytes.Span, kind, target),
        };
    }

    private static DocumentReading ReadText(ReadOnlySpan<byte> bytes, DocumentKind kind, ReadTarget target)
    {
        using var text = TextDecoder.Decode(bytes);
        return text is null ? Refusals.NotText : IsBlank(text.Characters.Span) ? Refusals.Empty : kind switch
        {
            DocumentKind.Text => PlainTextReader.Read(text.ToString(), target),
            DocumentKind.Html => HtmlReader.Read(text.Characters, target),
            DocumentKind.Json => JsonReader.Read(text.ToString()),
            DocumentKind.Csv => CsvReader.Read(text.ToString(), target),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of document that can be read."),
        };
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && character is not ('\uFEFF' or '\0'))
            {
                return false;
            }
        }

        return true;
    }
}
