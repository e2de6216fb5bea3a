using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;
using Workflow.Documents;
using Workflow.Rules;

namespace Workflow.Api.Reports;

/// <summary>A document as it was sent: in a form field <c>file</c>, or as the body itself.</summary>
internal sealed record UploadedDocument(byte[] Bytes, DocumentKind Kind, string? Name)
{
    public const int LargestFile = 20 * 1024 * 1024;

    private static readonly Dictionary<string, DocumentKind> ByMediaType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/plain"] = DocumentKind.Text,
        ["text/html"] = DocumentKind.Html,
        ["application/json"] = DocumentKind.Json,
        ["text/csv"] = DocumentKind.Csv,
        [Files.FileFormat.SpreadsheetType] = DocumentKind.Spreadsheet,
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
        var request = context.Request;
        if (request.ContentLength > LargestFile + (64 * 1024))
        {
            return (null, TooLarge(context));
        }

        if (!request.HasFormContentType)
        {
            var mediaType = request.ContentType?.Split(';')[0].Trim() ?? "";
            return ByMediaType.TryGetValue(mediaType, out var kind)
                ? await Bounded(context, request.Body, kind, null)
                : (null, Unsupported(context, mediaType.Length == 0 ? "（无）" : mediaType));
        }

        if (!request.ContentType!.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return (null, Unsupported(context, request.ContentType.Split(';')[0]));
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync();
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (null, Problem.Malformed(context, "import.malformed", "表单格式不正确，请以 multipart/form-data 的 file 字段上传文件。", "The form is malformed; send the file as the field “file” of multipart/form-data."));
        }

        if (form.Files.GetFile("file") is not { } file)
        {
            return (null, Problem.Malformed(context, "import.noFile", "没有文件：请放在表单的 file 字段里。", "There is no file: put it into the form field “file”."));
        }

        var type = file.ContentType?.Split(';')[0].Trim() ?? "";
        if (!ByExtension.TryGetValue(Path.GetExtension(file.FileName), out var fileKind) && !ByMediaType.TryGetValue(type, out fileKind))
        {
            return (null, Unsupported(context, Path.GetExtension(file.FileName) is { Length: > 0 } extension ? extension : type));
        }

        await using var stream = file.OpenReadStream();
        return await Bounded(context, stream, fileKind, Path.GetFileName(file.FileName));
    }

    private static async Task<(UploadedDocument? Document, ProblemHttpResult? Problem)> Bounded(HttpContext context, Stream stream, DocumentKind kind, string? name)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, context.RequestAborted) is > 0 and var count)
        {
            if (bytes.Length + count > LargestFile)
            {
                return (null, TooLarge(context));
            }

            bytes.Write(buffer, 0, count);
        }

        return (new UploadedDocument(bytes.ToArray(), kind, name), null);
    }

    private static ProblemHttpResult TooLarge(HttpContext context) => Problem.Of(context, 413, "request.tooLarge", new LocalizedText(
        "文件超过 20 MB。年度报告通常不到 1 MB，请去掉图片后再试。",
        "The file is larger than 20 MB. An annual report is usually under 1 MB; take the pictures out and try again."));

    private static ProblemHttpResult Unsupported(HttpContext context, string type) => Problem.Of(context, 415, "import.unsupported", new LocalizedText(
        $"不能读取“{type}”。目前可读：纯文本（.txt）、网页（.html）和本系统的表格（.xlsx）、CSV（.csv）、JSON（.json）。Word 文件请先另存为纯文本或网页。",
        $"“{type}” cannot be read. What can be read now: plain text (.txt), web pages (.html), and our own spreadsheets (.xlsx), CSV (.csv) and JSON (.json). Save a Word file as plain text or as a web page first."));
}
