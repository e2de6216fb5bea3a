using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Files;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Api.Reports;

/// <summary>The report as a file.</summary>
internal static class ExportEndpoints
{
    public static void MapExport(this RouteGroupBuilder group) => group.MapGet("/export", Export)
        .WithName("ExportReport")
        .WithDescription("format=docx, html, fragment, xlsx, json, csv or pdf; version= a submission, revision= a publication (0 for the latest), else the present content.")
        .ProducesProblem(404).ProducesProblem(422).ProducesProblem(501).ProducesProblem(503);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Export(string? format, int? version, int? revision, HttpContext context, IGrainFactory grains, ReportFiles files)
    {
        var key = ReportRoute.KeyOf(context);
        if (FileFormat.Find(format) is not { } known)
        {
            return Problem.Of(context, 422, "export.unknownFormat", new LocalizedText(
                $"请指定 format：{string.Join("、", FileFormat.All.Select(one => one.Name))}。",
                $"Say which format: {string.Join(", ", FileFormat.All.Select(one => one.Name))}."));
        }

        return await grains.GetReport(key).GetContent(CurrentActor.Of(context).Actor, new ContentSelector(version, revision)) is { } content
            ? await files.Answer(context, key.Tenant, key.Year, content, known)
            : Problem.NotFound(context);
    }
}
