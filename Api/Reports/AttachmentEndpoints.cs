using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Files;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Reports.Models;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Silo.Storage;

namespace Workflow.Api.Reports;

/// <summary>The files that belong to a report: imported originals, signed scans.</summary>
internal static class AttachmentEndpoints
{
    private const int LongestName = 200;

    public static void MapAttachments(this RouteGroupBuilder group)
    {
        group.MapGet("/attachments", List).WithName("ListAttachments").ProducesProblem(403).ProducesProblem(404);
        group.MapGet("/attachments/{hash}", Get).WithName("GetAttachment").Produces<byte[]>(200, "application/octet-stream").ProducesProblem(403).ProducesProblem(404);
        group.MapPost("/attachments", Add).WithName("AddAttachment")
            .WithDescription("multipart/form-data with the field “file”. A file that the report has already is answered as it was attached first.")
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(UploadedFile.Largest + (1024 * 1024)))
            .Writes().ProducesProblem(413).ProducesProblem(415);
    }

    private static async Task<Results<Ok<ListResponse<AttachmentResponse>>, ProblemHttpResult>> List(HttpContext context, IGrainFactory grains, IAttachmentStore attachments)
    {
        var key = ReportRoute.KeyOf(context);
        return await grains.GetReport(key).Get(CurrentActor.Of(context).Actor) is ReportReply.Done
            ? TypedResults.Ok(new ListResponse<AttachmentResponse>([.. (await attachments.List(key)).Select(AttachmentResponse.Of)], null))
            : Problem.NotFound(context);
    }

    /// <summary>Always as a download: what somebody attached is never shown as a page of ours.</summary>
    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Get(string hash, HttpContext context, IGrainFactory grains, IAttachmentStore attachments)
    {
        var key = ReportRoute.KeyOf(context);
        return await grains.GetReport(key).Get(CurrentActor.Of(context).Actor) is ReportReply.Done && await attachments.Read(key, hash) is var (attachment, bytes)
            ? TypedResults.File(bytes, attachment.MediaType, attachment.Name)
            : Problem.NotFound(context);
    }

    private static async Task<Results<Ok<AttachmentResponse>, ProblemHttpResult>> Add(HttpContext context, IGrainFactory grains, IAttachmentStore attachments)
    {
        if (IfMatch.Read(context, out var version) is { } header)
        {
            return header;
        }

        var (key, actor) = (ReportRoute.KeyOf(context), CurrentActor.Of(context).Actor);
        var reply = await grains.GetReport(key).Get(actor);
        if (reply is not ReportReply.Done done)
        {
            return ReportAnswers.Refusal(context, reply);
        }

        if (version is { } seen && seen != done.Report.Version)
        {
            return ReportAnswers.Refusal(context, new ReportReply.Stale(done.Report.Version, []));
        }

        // The second check of roles: the store that keeps the file asks nobody.
        if (!ReportAccess.IsOfAgency(actor, key) && !ReportAccess.IsCoordinator(actor, key))
        {
            return Problem.Forbidden(context);
        }

        var (file, problem) = await UploadedFile.Read(context);
        if (file is null)
        {
            return problem!;
        }

        if (file.Name is not { Length: > 0 and <= LongestName } name || AttachmentTypes.Of(name) is not { } type)
        {
            return Problem.Of(context, 415, "attachment.unsupported", new LocalizedText(
                $"请以表单的 file 字段上传带文件名的附件，可用类型：{AttachmentTypes.Extensions}。",
                $"Send the attachment with its name in the form field “file”; it may be one of: {AttachmentTypes.Extensions}."));
        }

        if (file.Bytes.Length == 0)
        {
            return Problem.Of(context, 422, "attachment.empty", new LocalizedText("文件是空的，请重新选择。", "The file is empty; choose it again."));
        }

        return await IsOfAnotherFile(context, key, file.Bytes, grains)
            ? Problem.KeyReused(context)
            : TypedResults.Ok(AttachmentResponse.Of(await attachments.Add(key, name, type, file.Bytes, actor.User)));
    }

    /// <summary>Asked before anything is kept: what is repeated after a fault then goes on where it was.</summary>
    private static async Task<bool> IsOfAnotherFile(HttpContext context, ReportKey key, byte[] file, IGrainFactory grains)
    {
        // The file itself is the request: two uploads of it differ in nothing but the boundaries of their forms.
        var header = await CommandHeaders.Read(context) with { RequestHash = Convert.ToHexStringLower(SHA256.HashData(file)) };
        return header.OperationId is not null && await grains.GetUploads(key).Note(header) is PutReply.KeyReused;
    }
}
