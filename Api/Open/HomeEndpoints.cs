using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Api.Open.Pages;
using Workflow.Silo.Storage;

namespace Workflow.Api.Open;

/// <summary>The front page: where to go from here.</summary>
internal static class HomeEndpoints
{
    public static void MapHome(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/", Home).AllowAnonymous().ExcludeFromDescription();

    private static async Task<RazorComponentResult> Home(HttpContext context, IDirectory directory) => new RazorComponentResult<HomePage>(new Dictionary<string, object?>
    {
        ["Language"] = context.Language(),
        ["Tenants"] = (await directory.Tenants(Lists.Page(null, null, PublicTenants))).Items,
    });

    /// <summary>More would be a directory of its own, with a search.</summary>
    private const int PublicTenants = 50;
}
