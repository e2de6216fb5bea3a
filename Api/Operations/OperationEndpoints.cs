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
    public static void MapOperations(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/operations/{id}", Get).WithName("GetOperation").WithTags("Operations").ProducesProblem(404);

    private static async Task<Results<Ok<OperationResponse>, ProblemHttpResult>> Get(string id, HttpContext context, IGrainFactory grains)
    {
        var tenant = GrainKeys.TenantOfOperation(id);
        if (!Identifier.IsValid(tenant) || !TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.NotFound(context);
        }

        TenantContext.Set(tenant);
        return await grains.GetOperation(id).Get() is { } operation
            ? TypedResults.Ok(OperationResponse.Of(operation, context.Language()))
            : Problem.NotFound(context);
    }
}
