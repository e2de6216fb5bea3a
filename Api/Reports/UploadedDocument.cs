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
        [FileFormat.SpreadsheetType] = DocumentKind.Spreadsheet,
    };

    private static readonly Dictionary<string, DocumentKind> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = DocumentKind.Text,
        [".htm"] = DocumentKind.Html,
        [".html"] = DocumentKind.Html,
        [".json"] = DocumentKind.Json,
        [".csv"] = DocumentKind.Csv,
        [".xlsx"] = DocumentKind.Spreadsheet,
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
        return ByExtension.TryGetValue(extension, out var kind) || ByMediaType.TryGetValue(file.MediaType, out kind)
            ? (new UploadedDocument(file.Bytes, kind, file.Name, AttachmentTypes.Of(file.Name ?? "") ?? "application/octet-stream"), null)
            : (null, Unsupported(context, extension.Length > 0 ? extension : file.MediaType.Length > 0 ? file.MediaType : "（无）"));
    }

    private static ProblemHttpResult Unsupported(HttpContext context, string type) => Problem.Of(context, 415, "import.unsupported", new LocalizedText(
        $"不能读取“{type}”。目前可读：纯文本（.txt）、网页（.html）和本系统的表格（.xlsx）、CSV（.csv）、JSON（.json）。Word 文件请先另存为纯文本或网页。",
        $"“{type}” cannot be read. What can be read now: plain text (.txt), web pages (.html), and our own spreadsheets (.xlsx), CSV (.csv) and JSON (.json). Save a Word file as plain text or as a web page first."));
}
