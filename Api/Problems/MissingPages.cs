using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Api.Open.Pages;

namespace Workflow.Api.Problems;

/// <summary>Answers that have no body of their own: a page for a person with a browser, a problem for everybody else.</summary>
internal static class MissingPages
{
    public static async Task Write(StatusCodeContext status)
    {
        var context = status.HttpContext;
        var isPage = !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
            && context.Response.StatusCode == StatusCodes.Status404NotFound
            && context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
        if (isPage)
        {
            await new RazorComponentResult<MissingPage>(new { Language = context.Language() }) { StatusCode = StatusCodes.Status404NotFound }.ExecuteAsync(context);
            return;
        }

        await context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Status = context.Response.StatusCode },
        });
    }
}
