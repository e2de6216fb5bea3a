using Workflow.Silo.Storage;

namespace Workflow.Api.Health;

internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/health").WithTags("Health").AllowAnonymous();
        group.MapGet("/live", () => TypedResults.Ok(new HealthResponse("live"))).WithName("Live");
        group.MapGet("/ready", Ready).WithName("Ready").Produces<HealthResponse>(503);
    }

    /// <summary>200 when a request can be served: the process has started and the database answers.</summary>
    private static async Task<IResult> Ready(IHostApplicationLifetime lifetime, IDatabase database)
    {
        var isReady = lifetime.ApplicationStarted.IsCancellationRequested
            && !lifetime.ApplicationStopping.IsCancellationRequested
            && await database.IsReachable();
        return isReady ? TypedResults.Ok(new HealthResponse("ready")) : TypedResults.Json(new HealthResponse("starting"), statusCode: 503);
    }
}
