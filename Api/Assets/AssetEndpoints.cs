using System.Reflection;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Documents.Writing;

namespace Workflow.Api.Assets;

/// <summary>The stylesheets of the public pages, from our own origin.</summary>
internal static class AssetEndpoints
{
    private static readonly string OpenCss = Read("open.css");

    public static void MapAssets(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/assets").AllowAnonymous().ExcludeFromDescription();
        group.MapGet("/open.css", () => Css(OpenCss));
        group.MapGet("/report.css", () => Css(HtmlReportStyle.Css));
    }

    private static ContentHttpResult Css(string text) => TypedResults.Text(text, "text/css; charset=utf-8");

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"assets/{name}")!);
        return reader.ReadToEnd();
    }
}
