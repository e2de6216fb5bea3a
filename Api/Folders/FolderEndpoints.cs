using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Operations;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Documents.Folders;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Operations;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Forms;
using Workflow.Silo.Operations;

namespace Workflow.Api.Folders;

/// <summary>A folder of documents of one year, each for the agency that it names.</summary>
internal static class FolderEndpoints
{
    private const int LongestAddress = 2_000;

    public static void MapFolderImport(this RouteGroupBuilder cycle) => cycle.MapPost("/import", Import)
        .WithName("ImportFolder")
        .WithTokenScope(TokenScope.Write)
        .WithDescription(
            "A zip of documents: multipart/form-data with the field “file”, or the archive itself as application/zip. With dryRun=true answers what would become of each file; "
            + "else starts an operation. With publishedOn and officialUrl the reports are recorded as publications of an earlier year.")
        .WithMetadata(new RequestSizeLimitAttribute(FolderUpload.LargestArchive), new RequestFormLimitsAttribute { MultipartBodyLengthLimit = FolderUpload.LargestArchive })
        .ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(413).ProducesProblem(415).ProducesProblem(422);

    private static async Task<Results<Ok<FolderImportResponse>, Accepted<OperationResponse>, ProblemHttpResult>> Import(
        string tenant, int year, bool? dryRun, DateOnly? publishedOn, string? officialUrl, HttpContext context, IGrainFactory grains, FolderImporter importer, IOperationRunner runner)
    {
        // Whoever may not write a report is not let fill a disk either.
        if (!ReportAccess.IsCoordinator(CurrentActor.Of(context).Actor, new ReportKey(tenant, "", year)))
        {
            return Problem.Forbidden(context);
        }

        if (await grains.GetTenant(tenant).Get() is not { } profile)
        {
            return Problem.NotFound(context);
        }

        if (FormCatalog.ForYear(year) is null)
        {
            return Problem.Of(context, 422, "year.noForm", new LocalizedText($"{year} 年没有官方格式。", $"There is no official form for {year}."));
        }

        if (publishedOn is null != officialUrl is null || officialUrl?.Length > LongestAddress)
        {
            return Problem.Malformed(context, "import.publication",
                "补录往年报告须同时给出 publishedOn（公布日期）和 officialUrl（公布网址）。",
                "To record reports of an earlier year give both publishedOn and officialUrl.");
        }

        var (sent, problem) = await FolderUpload.Read(context);
        if (sent is null)
        {
            return problem!;
        }

        // Only a write is ever repeated, and the archive closes what it was opened over.
        var hash = dryRun == true ? "" : await HashOf(context, sent);
        switch (FolderArchive.Open(sent))
        {
            case FolderOpening.Refused refused:
                return Problem.Of(context, refused.Code == "import.tooLarge" ? 413 : 422, refused.Code, refused.Detail);
            case FolderOpening.Opened { Archive: var archive }:
                using (archive)
                {
                    var rows = await importer.Preview(profile, year, archive.Documents());
                    if (dryRun == true)
                    {
                        return TypedResults.Ok(FolderImportResponse.Of(year, rows, context.Language()));
                    }

                    var header = await CommandHeaders.Read(context) with { RequestHash = hash };
                    var publication = publishedOn is { } on ? new FolderPublication(on, officialUrl!) : null;
                    return Answer(context, await importer.Start(header, tenant, year, rows, archive.Bytes, publication), runner);
                }

            default:
                throw new UnreachableException();
        }
    }

    /// <summary>What the request is. The archive itself, and not the body: two uploads of it differ in nothing but the boundaries of their forms.</summary>
    private static async Task<string> HashOf(HttpContext context, Stream archive)
    {
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(archive, context.RequestAborted));
        archive.Position = 0;
        return $"{hash}{context.Request.QueryString}";
    }

    private static Results<Ok<FolderImportResponse>, Accepted<OperationResponse>, ProblemHttpResult> Answer(HttpContext context, OperationReply reply, IOperationRunner runner) =>
        OperationAnswers.Started(context, reply, runner).Result switch
        {
            Accepted<OperationResponse> accepted => accepted,
            ProblemHttpResult refused => refused,
            _ => throw new UnreachableException(),
        };
}
