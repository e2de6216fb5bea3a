using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Open.Pages;
using Workflow.Documents.Writing;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Forms;
using Workflow.Silo.Storage;

namespace Workflow.Api.Open;

/// <summary>What anyone may read without signing in: published reports, and whether a receipt is genuine. Plain HTML, no script.</summary>
internal static class OpenEndpoints
{
    public static void MapOpenPages(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/open").WithTags("Public").AllowAnonymous();
        group.MapGet("/{tenant}/{year:int}", Year).WithName("OpenYear").ProducesPage();
        group.MapGet("/{tenant}/{year:int}/{agency}", Report).WithName("OpenReport").ProducesPage();
        group.MapGet("/receipts/{hash}", Receipt).WithName("OpenReceipt").ProducesPage();
    }

    private static RouteHandlerBuilder ProducesPage(this RouteHandlerBuilder endpoint) =>
        endpoint.Produces<string>(200, "text/html").Produces<string>(404, "text/html");

    private static async Task<RazorComponentResult> Year(string tenant, int year, HttpContext context, IGrainFactory grains, IReportIndex index, TimeProvider clock)
    {
        if (!Identifier.IsValid(tenant) || year < FormCatalog.FirstYear || year > clock.GetUtcNow().Year)
        {
            return Missing(context);
        }

        TenantContext.Set(tenant);
        return await grains.GetTenant(tenant).Get() is { } profile
            ? Page<YearPage>(context, 200, new() { ["Tenant"] = profile, ["Year"] = year, ["Latest"] = clock.GetUtcNow().Year - 1, ["Reports"] = await index.Published(tenant, year) })
            : Missing(context);
    }

    private static async Task<RazorComponentResult> Report(string tenant, int year, string agency, string? revision, HttpContext context, IGrainFactory grains)
    {
        var asked = int.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (!Identifier.IsValid(tenant) || !Identifier.IsValid(agency) || (revision is not null && asked is null))
        {
            return Missing(context);
        }

        TenantContext.Set(tenant);
        if (await grains.GetReport(new ReportKey(tenant, agency, year)).GetPublished(asked) is not { } published)
        {
            return Missing(context);
        }

        var html = published.Content is { } content ? HtmlReportWriter.Article(content, FormCatalog.Find(content.Form)!) : null;
        return Page<ReportPage>(context, 200, new() { ["Report"] = published, ["Html"] = html });
    }

    private static async Task<RazorComponentResult> Receipt(string hash, HttpContext context, IGrainFactory grains, IReportIndex index)
    {
        if (await index.FindReceipt(hash) is not { } found)
        {
            return Page<ReceiptPage>(context, 404, new() { ["Hash"] = hash });
        }

        TenantContext.Set(found.Key.Tenant);
        var agency = await grains.GetAgency(found.Key.Tenant, found.Key.Agency).Get();
        return Page<ReceiptPage>(context, 200, new() { ["Hash"] = hash, ["Key"] = found.Key, ["Entry"] = found.Entry, ["AgencyName"] = agency?.Name ?? found.Key.Agency });
    }

    private static RazorComponentResult Missing(HttpContext context) => Page<MissingPage>(context, 404, []);

    private static RazorComponentResult Page<TPage>(HttpContext context, int status, Dictionary<string, object?> parameters)
    {
        parameters["Language"] = context.Language();
        return new RazorComponentResult(typeof(TPage), parameters) { StatusCode = status, PreventStreamingRendering = true };
    }
}
