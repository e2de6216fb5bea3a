using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;
using Workflow.Rules;

namespace Workflow.Api.Folders;

/// <summary>An archive as it was sent: in a form field <c>file</c>, or as the body itself; on disk while it is worked on.</summary>
internal static class FolderUpload
{
    public const long LargestArchive = 300L * 1024 * 1024;

    /// <returns>Seekable, at its beginning, to be disposed; or what is wrong with the request.</returns>
    public static async Task<(Stream? Archive, ProblemHttpResult? Problem)> Read(HttpContext context)
    {
        var request = context.Request;
        if (!request.HasFormContentType)
        {
            return request.ContentType?.Split(';')[0].Trim() is "application/zip" or "application/x-zip-compressed"
                ? await Copied(context, request.Body)
                : (null, Problem.Of(context, 415, "import.unsupported", new LocalizedText(
                    "请上传 zip 压缩包（表单字段 file，或 Content-Type: application/zip）。",
                    "Send a zip archive: as the form field “file”, or as the body with Content-Type: application/zip.")));
        }

        try
        {
            return (await request.ReadFormAsync(context.RequestAborted)).Files.GetFile("file") is { } file
                ? await Copied(context, file.OpenReadStream())
                : (null, Problem.Malformed(context, "import.noFile", "没有文件：请放在表单的 file 字段里。", "There is no file: put it into the form field “file”."));
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (null, Problem.Malformed(context, "import.malformed", "表单格式不正确，请以 multipart/form-data 的 file 字段上传文件。", "The form is malformed; send the file as the field “file” of multipart/form-data."));
        }
    }

    private static async Task<(Stream? Archive, ProblemHttpResult? Problem)> Copied(HttpContext context, Stream sent)
    {
        var copy = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        try
        {
            await sent.CopyToAsync(copy, context.RequestAborted);
            copy.Position = 0;
            return (copy, null);
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }
}
