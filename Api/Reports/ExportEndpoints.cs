using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Documents.Writing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Api.Reports;

/// <summary>The report as a file.</summary>
internal static class ExportEndpoints
{
    private static readonly string[] LaterFormats = ["docx", "xlsx", "csv", "pdf"];

    public static void MapExport(this RouteGroupBuilder group) => group.MapGet("/export", Export)
        .WithName("ExportReport")
        .WithDescription("format=html, fragment or json; version= a submission, revision= a publication (0 for the latest), else the present content.")
        .ProducesProblem(404).ProducesProblem(422).ProducesProblem(501);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> Export(string? format, int? version, int? revision, HttpContext context, IGrainFactory grains)
    {
        var key = ReportRoute.KeyOf(context);
        if (LaterFormats.Contains(format))
        {
            return Problem.Of(context, 501, "export.notAvailable", new LocalizedText(
                $"这个版本还不能导出 {format}；可用 html、fragment、json。",
                $"This version does not write {format} yet; there are html, fragment and json."));
        }

        if (format is not ("html" or "fragment" or "json"))
        {
            return Problem.Of(context, 422, "export.unknownFormat", new LocalizedText(
                "请指定 format：html、fragment 或 json。",
                "Say which format: html, fragment or json."));
        }

        if (await grains.GetReport(key).GetContent(CurrentActor.Of(context).Actor, new ContentSelector(version, revision)) is not { } content)
        {
            return Problem.NotFound(context);
        }

        return File(content, format, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{key.Tenant}-{key.Agency}-{key.Year}"), context.Language());
    }

    private static FileContentHttpResult File(ReportContent content, string format, string name, Language language)
    {
        var form = FormCatalog.Find(content.Form)!;
        return format switch
        {
            "json" => TypedResults.File(JsonReportWriter.Write(content), "application/json", $"{name}.json"),
            "fragment" => TypedResults.File(Encoding.UTF8.GetBytes(HtmlReportWriter.Fragment(content, form)), "text/html; charset=utf-8", $"{name}.fragment.html"),
            _ => TypedResults.File(Encoding.UTF8.GetBytes(HtmlReportWriter.Document(content, form, language: language)), "text/html; charset=utf-8", $"{name}.html"),
        };
    }
}
