using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Files;
using Workflow.Api.Problems;
using Workflow.Documents.Writing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Forms;

namespace Workflow.Api.Open;

/// <summary>Published reports as files, and the schema of the JSON among them.</summary>
internal static class OpenFileEndpoints
{
    // The others are for people who work on a report.
    private static readonly IEnumerable<FileFormat> Formats = FileFormat.All.Where(format => format.Name is not ("html" or "fragment"));

    public static void MapOpenFiles(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/open").WithTags("Public").AllowAnonymous();
        foreach (var format in Formats)
        {
            group.MapGet($"/{{tenant}}/{{year:int}}/{{agency}}{format.Extension}", (string tenant, int year, string agency, string? revision, HttpContext context, IGrainFactory grains, ReportFiles files) =>
                    Published(tenant, year, agency, revision, format, context, grains, files))
                .WithName($"OpenReportAs{format.Name}").Produces<byte[]>(200, format.MediaType).ProducesProblem(404).ProducesProblem(501);
        }

        routes.MapGet("/schemas/report-{form}.json", Schema).WithTags("Public").WithName("GetReportSchema").AllowAnonymous()
            .Produces<object>(200, "application/schema+json").ProducesProblem(404);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Published(
        string tenant, int year, string agency, string? revision, FileFormat format, HttpContext context, IGrainFactory grains, ReportFiles files)
    {
        var asked = int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (!Identifier.IsValid(tenant) || !Identifier.IsValid(agency) || (revision is not null && asked is null))
        {
            return Problem.NotFound(context);
        }

        TenantContext.Set(tenant);
        return await grains.GetReport(new ReportKey(tenant, agency, year)).GetPublished(asked) is { Content: { } content }
            ? await files.Answer(context, tenant, year, content, format)
            : Problem.NotFound(context);
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Schema(string form, HttpContext context) => FormCatalog.Find(form) is { } known
        ? TypedResults.File(JsonReportSchema.Write(known), "application/schema+json")
        : Problem.NotFound(context);
}
