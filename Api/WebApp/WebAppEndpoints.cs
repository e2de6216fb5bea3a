using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Workflow.Api.Json;
using Workflow.Api.Open.Pages;
using Workflow.Api.Security;

namespace Workflow.Api.WebApp;

/// <summary>The web app: its files as they were built, and its one page for every address inside of it.</summary>
internal static class WebAppEndpoints
{
    /// <summary>What the build names by its content never changes under its name.</summary>
    private const string NamedByContent = "assets/";

    public static void MapWebApp(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/app/{**path}", Get).AllowAnonymous().ExcludeFromDescription();

    private static IResult Get(string? path, HttpContext context, WebAppFiles app)
    {
        var headers = context.Response.Headers;
        if (path is not null && path.StartsWith(NamedByContent, StringComparison.Ordinal))
        {
            headers.CacheControl = "public, max-age=31536000, immutable";
        }

        if (path is { Length: > 0 } && path != "index.html" && app.Find(path) is { } file)
        {
            headers.Vary = HeaderNames.AcceptEncoding;
            if (TakesGzip(context) && app.Find($"{path}.gz") is { } packed)
            {
                headers.ContentEncoding = "gzip";
                file = packed;
            }

            return TypedResults.PhysicalFile(file.PhysicalPath!, WebAppFiles.MediaTypeOf(path));
        }

        headers.CacheControl = "no-cache";
        if (path is not null && path.StartsWith(NamedByContent, StringComparison.Ordinal))
        {
            return TypedResults.NotFound();
        }

        return app.IsThere
            ? TypedResults.Text(app.Index(StyleNonce.Make(context)), "text/html; charset=utf-8")
            : new RazorComponentResult<NoWebAppPage>(new { Language = context.Language() }) { StatusCode = StatusCodes.Status501NotImplemented };
    }

    private static bool TakesGzip(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptEncoding.Any(encoding => encoding.Value == "gzip" && encoding.Quality is null or > 0);
}
