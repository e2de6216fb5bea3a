using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Silo.Storage;

namespace Workflow.Api.Operations;

internal static class OperationEndpoints
{
    public static void MapOperations(this IEndpointRouteBuilder routes)
    {
        routes.MapGroup("/api/v1/operations").WithTags("Operations").MapGet("", List).WithName("ListOperations")
            .WithDescription("The newest first. tenant= by default one's own; for the platform's administrator all. state= running, succeeded or failed. kind= such as cycle.open.")
            .ProducesProblem(400).ProducesProblem(403).ProducesProblem(404);
        var group = routes.MapGroup("/api/v1/operations/{id}").WithTags("Operations");
        group.MapGet("", Get).WithName("GetOperation").ProducesProblem(404);
        group.MapGet("/events", OperationEvents.Get).WithName("WatchOperation")
            .WithDescription("Server-sent events: “progress” whenever something changed, “finished” at the end.").ProducesProblem(404);
    }

    /// <summary>Null where the id names no operation that the caller may see.</summary>
    public static string? TenantOf(HttpContext context, string id) =>
        GrainKeys.TenantOfOperation(id) is { } tenant && Identifier.IsValid(tenant) && TenantAccess.CanWatchCycle(CurrentActor.Of(context).Actor, tenant) ? tenant : null;

    private static async Task<Results<Ok<ListResponse<OperationRowResponse>>, ProblemHttpResult>> List(
        string? tenant, string? state, string? kind, string? cursor, int? limit, HttpContext context, IOperationList operations)
    {
        var (actor, own) = (CurrentActor.Of(context).Actor, CurrentActor.Of(context).User.Tenant);
        var asked = string.IsNullOrEmpty(tenant) ? own : tenant;
        if (asked is not null && (!Identifier.IsValid(asked) || !TenantAccess.CanSee(actor, asked)))
        {
            return Problem.NotFound(context);
        }

        if (asked is null ? !actor.IsPlatformAdmin : !TenantAccess.CanWatchCycle(actor, asked))
        {
            return Problem.Forbidden(context);
        }

        OperationState? wanted = state switch { "running" => OperationState.Running, "succeeded" => OperationState.Succeeded, "failed" => OperationState.Failed, _ => null };
        if (wanted is null && !string.IsNullOrEmpty(state))
        {
            return Problem.Malformed(context, "filter.unknown", "state 可用 running、succeeded、failed。", "state is running, succeeded or failed.");
        }

        TenantContext.Set(asked ?? TenantContext.Any);
        var query = new OperationQuery(asked, Lists.Page(kind, null, null).Search, operation => wanted is null || OperationResponse.StateOf(operation) == wanted, Lists.Page(null, cursor, limit));
        return TypedResults.Ok(Lists.Response(await operations.Search(query), OperationRowResponse.Of));
    }

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
