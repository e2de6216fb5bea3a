using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Files;
using Workflow.Api.Problems;
using Workflow.Documents;
using Workflow.Rules;

namespace Workflow.Api.Reports;

/// <summary>A document as it was sent: in a form field <c>file</c>, or as the body itself.</summary>
internal sealed record UploadedDocument(byte[] Bytes, DocumentKind Kind, string? Name, string MediaType)
{
    private static readonly Dictionary<string, DocumentKind> ByMediaType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/plain"] = DocumentKind.Text,
        ["text/html"] = DocumentKind.Html,
        ["application/json"] = DocumentKind.Json,
        ["text/csv"] = DocumentKind.Csv,
        ["application/pdf"] = DocumentKind.Pdf,
        ["application/msword"] = DocumentKind.Doc,
        [FileFormat.WordType] = DocumentKind.Docx,
        [FileFormat.SpreadsheetType] = DocumentKind.Spreadsheet,
    };

    /// <summary>Reads the document, or says what is wrong with the request.</summary>
    public static async Task<(UploadedDocument? Document, ProblemHttpResult? Problem)> Read(HttpContext context)
    {
        var (file, problem) = await UploadedFile.Read(context);
        if (file is null)
        {
            return (null, problem);
        }

        var extension = Path.GetExtension(file.Name ?? "");
        return (DocumentKinds.OfName(file.Name) ?? (ByMediaType.TryGetValue(file.MediaType, out var typed) ? (DocumentKind?)typed : null)) is { } kind
            ? (new UploadedDocument(file.Bytes, kind, file.Name, AttachmentTypes.Of(file.Name ?? "") ?? "application/octet-stream"), null)
            : (null, Unsupported(context, extension.Length > 0 ? extension : file.MediaType.Length > 0 ? file.MediaType : "（无）"));
    }

    private static ProblemHttpResult Unsupported(HttpContext context, string type) => Problem.Of(context, 415, "import.unsupported", new LocalizedText(
        $"不能读取“{type}”。可读：Word（.docx、.doc、.wps）、网页（.html）、纯文本（.txt）、PDF（.pdf），以及本系统的表格（.xlsx）、CSV（.csv）、JSON（.json）。",
        $"“{type}” cannot be read. What can be read: Word (.docx, .doc, .wps), web pages (.html), plain text (.txt), PDF (.pdf), and our own spreadsheets (.xlsx), CSV (.csv) and JSON (.json)."));
}
