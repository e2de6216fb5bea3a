using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Reports.Models;
using Workflow.Api.Security;
using Workflow.Documents;
using Workflow.Documents.Tools;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Silo.Storage;

namespace Workflow.Api.Reports;

/// <summary>Reading a document into a report: first as a dry run, then, confirmed, as its content.</summary>
internal static class ImportEndpoints
{
    public static void MapImport(this RouteGroupBuilder group) => group.MapPost("/import", Import)
        .WithName("ImportReport")
        .WithDescription("multipart/form-data with the field “file”, or the document itself as text/plain, text/html, application/json, text/csv, application/pdf, application/msword, the docx or the xlsx type. With dryRun=true nothing is stored.")
        .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(UploadedFile.Largest + (1024 * 1024)))
        .Writes().ProducesProblem(413).ProducesProblem(415).ProducesProblem(501);

    private static async Task<Results<Ok<ImportResponse>, Ok<ReportResponse>, ProblemHttpResult>> Import(
        bool? dryRun, HttpContext context, IGrainFactory grains, IOriginalStore originals, IAttachmentStore attachments, IToolRunner tools)
    {
        var isDryRun = dryRun == true;
        long? version = null;
        if (!isDryRun && IfMatch.Read(context, out version) is { } headerProblem)
        {
            return headerProblem;
        }

        var key = ReportRoute.KeyOf(context);
        var (document, problem) = await UploadedDocument.Read(context);
        if (document is null)
        {
            return problem!;
        }

        if (await grains.GetAgency(key.Tenant, key.Agency).Get() is not { } agency)
        {
            return Problem.NotFound(context);
        }

        switch (ReportReader.Read(document.Bytes, document.Kind, new ReadTarget(key.Year, agency.Name), tools))
        {
            case DocumentReading.Refused refused:
                return Problem.Of(context, StatusOf(refused), refused.Code, refused.Detail);
            case DocumentReading.Read read:
                var command = new ReplaceContent
                {
                    // The document itself is the request: two uploads of it differ in nothing but the boundaries of their forms.
                    Header = await CommandHeaders.Read(context) with
                    {
                        ExpectedVersion = version,
                        DryRun = isDryRun,
                        RequestHash = Convert.ToHexStringLower(SHA256.HashData(document.Bytes)),
                    },
                    Content = read.Content,
                    Imported = true,
                    OriginalHash = isDryRun || !MayWrite(context, key) ? null : await originals.Keep(key.Tenant, document.Bytes),
                    OriginalName = document.Name,
                };
                var reply = await grains.GetReport(key).Execute(command);
                if (reply is ReportReply.Done && !isDryRun)
                {
                    await attachments.Add(key, document.Name ?? "导入的原文", document.MediaType, document.Bytes, command.Header.Actor.User);
                }

                return Answer(context, reply, read, isDryRun);
            default:
                throw new UnreachableException();
        }
    }

    private static Results<Ok<ImportResponse>, Ok<ReportResponse>, ProblemHttpResult> Answer(HttpContext context, ReportReply reply, DocumentReading.Read read, bool isDryRun)
    {
        if (reply is not ReportReply.Done done)
        {
            return ReportAnswers.Refusal(context, reply);
        }

        var summary = ReadResponse.Of(read.Summary, context.Language());
        if (isDryRun)
        {
            return TypedResults.Ok(new ImportResponse(
                done.Report.Content,
                [.. done.Report.Findings.Select(finding => FindingResponse.Of(finding, context.Language()))],
                summary));
        }

        context.Response.Headers.ETag = IfMatch.ETagOf(done.Report.Version);
        return TypedResults.Ok(ReportResponse.Of(done.Report, context.Language()) with { Read = summary });
    }

    private static int StatusOf(DocumentReading.Refused refused) => refused.Code switch
    {
        "import.tooLarge" => 413,
        "import.toolMissing" => 501,
        _ => 422,
    };

    private static bool MayWrite(HttpContext context, ReportKey key) =>
        CurrentActor.Of(context).Actor is var actor && (ReportAccess.IsOfAgency(actor, key) || ReportAccess.IsCoordinator(actor, key));
}
