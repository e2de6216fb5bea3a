using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;
using Workflow.Api.Reports;
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
                ? (await Copied(request.Body, context), null)
                : (null, Problem.Of(context, 415, "import.unsupported", new LocalizedText(
                    "请上传 zip 压缩包（表单字段 file，或 Content-Type: application/zip）。",
                    "Send a zip archive: as the form field “file”, or as the body with Content-Type: application/zip.")));
        }

        // A form's file is a window on the body, which others read as well: it must not be moved while the archive is at work.
        var (file, problem) = await SentFile.Read(context);
        return (file is null ? null : await Copied(file.OpenReadStream(), context), problem);
    }

    private static async Task<Stream> Copied(Stream sent, HttpContext context)
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
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }
}
