using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Silo.Storage;

namespace Workflow.Api.Health;

internal static class HealthEndpoints
{
    /// <summary>A database that answers later than this serves nobody.</summary>
    private static readonly TimeSpan LongestProbe = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").WithTags("Health").AllowAnonymous();
        group.MapGet("/live", () => TypedResults.Ok(new HealthResponse("live"))).WithName("Live");
        group.MapGet("/ready", Ready).WithName("Ready").Produces<HealthResponse>(503);
    }

    /// <summary>200 when a request can be served: the process has started, does not stop, and the database answers.</summary>
    private static async Task<IResult> Ready(IHostApplicationLifetime lifetime, IDatabase database, TimeProvider clock) =>
        !lifetime.ApplicationStarted.IsCancellationRequested ? NotReady("starting")
        : lifetime.ApplicationStopping.IsCancellationRequested ? NotReady("stopping")
        : !await Answers(database, clock) ? NotReady("databaseUnreachable")
        : TypedResults.Ok(new HealthResponse("ready"));

    private static JsonHttpResult<HealthResponse> NotReady(string status) => TypedResults.Json(new HealthResponse(status), statusCode: 503);

    private static async Task<bool> Answers(IDatabase database, TimeProvider clock)
    {
        try
        {
            return await database.IsReachable().WaitAsync(LongestProbe, clock);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
