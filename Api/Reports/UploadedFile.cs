using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;
using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Api.Reports;

/// <summary>A file as it was sent: in a form field <c>file</c>, or as the body itself.</summary>
/// <param name="Name">Without folders; null where the body is the file.</param>
/// <param name="MediaType">As the sender says, without parameters; empty where it says none.</param>
internal sealed record UploadedFile(byte[] Bytes, string? Name, string MediaType)
{
    public const int Largest = 20 * 1024 * 1024;

    /// <summary>Reads the file, or says what is wrong with the request.</summary>
    public static async Task<(UploadedFile? File, ProblemHttpResult? Problem)> Read(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength > Largest + (64 * 1024))
        {
            return (null, TooLarge(context));
        }

        if (!request.HasFormContentType)
        {
            return await Bounded(context, request.Body, null, TypeOf(request.ContentType));
        }

        if (!request.ContentType!.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return (null, Problem.Of(context, 415, "import.unsupported", new LocalizedText(
                $"不能读取“{TypeOf(request.ContentType)}”，请以 multipart/form-data 的 file 字段上传文件。",
                $"“{TypeOf(request.ContentType)}” cannot be read; send the file as the field “file” of multipart/form-data.")));
        }

        var (file, problem) = await SentFile.Read(context);
        if (file is null)
        {
            return (null, problem);
        }

        await using var stream = file.OpenReadStream();
        return await Bounded(context, stream, PlainText.Clean(Path.GetFileName(file.FileName)), TypeOf(file.ContentType));
    }

    private static async Task<(UploadedFile? File, ProblemHttpResult? Problem)> Bounded(HttpContext context, Stream stream, string? name, string mediaType)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await stream.ReadAsync(buffer, context.RequestAborted) is > 0 and var count)
        {
            if (bytes.Length + count > Largest)
            {
                return (null, TooLarge(context));
            }

            bytes.Write(buffer, 0, count);
        }

        return (new UploadedFile(bytes.ToArray(), name, mediaType), null);
    }

    private static string TypeOf(string? contentType) => contentType?.Split(';')[0].Trim() ?? "";

    private static ProblemHttpResult TooLarge(HttpContext context) => Problem.Of(context, 413, "request.tooLarge", new LocalizedText(
        "文件超过 20 MB。年度报告通常不到 1 MB，请去掉图片后再试。",
        "The file is larger than 20 MB. An annual report is usually under 1 MB; take the pictures out and try again."));
}
