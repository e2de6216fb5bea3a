using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Problems;

namespace Workflow.Api.Reports;

/// <summary>The file of a form, in its field <c>file</c>.</summary>
internal static class SentFile
{
    /// <summary>Reads the form, or says what is wrong with it.</summary>
    public static async Task<(IFormFile? File, ProblemHttpResult? Problem)> Read(HttpContext context)
    {
        try
        {
            return (await context.Request.ReadFormAsync(context.RequestAborted)).Files.GetFile("file") is { } file
                ? (file, null)
                : (null, Problem.Malformed(context, "import.noFile", "没有文件：请放在表单的 file 字段里。", "There is no file: put it into the form field “file”."));
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return (null, Problem.Malformed(context, "import.malformed", "表单格式不正确，请以 multipart/form-data 的 file 字段上传文件。", "The form is malformed; send the file as the field “file” of multipart/form-data."));
        }
    }
}
