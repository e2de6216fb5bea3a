using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Api.Operations;

internal static class OperationEndpoints
{
    public static void MapOperations(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/api/v1/operations/{id}").WithTags("Operations");
        group.MapGet("", Get).WithName("GetOperation").ProducesProblem(404);
        group.MapGet("/events", OperationEvents.Get).WithName("WatchOperation")
            .WithDescription("Server-sent events: “progress” whenever something changed, “finished” at the end.").ProducesProblem(404);
    }

    /// <summary>Null where the id names no operation that the caller may see.</summary>
    public static string? TenantOf(HttpContext context, string id) =>
        GrainKeys.TenantOfOperation(id) is { } tenant && Identifier.IsValid(tenant) && TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant) ? tenant : null;

    private static async Task<Results<Ok<OperationResponse>, ProblemHttpResult>> Get(string id, HttpContext context, IGrainFactory grains)
    {
        if (TenantOf(context, id) is not { } tenant)
        {
            return Problem.NotFound(context);
        }

        TenantContext.Set(tenant);
        return await grains.GetOperation(id).Get() is { } operation
            ? TypedResults.Ok(OperationResponse.Of(operation, context.Language()))
            : Problem.NotFound(context);
    }
}
